/** Who agreed to be written into the book: the guest to the privacy notice, or on a guard's word; and which text of the notice it was. */
export const up = `
ALTER TABLE visit ADD COLUMN consent TEXT CHECK (consent IN ('by-guest', 'by-leader', 'told-by-guard'));
ALTER TABLE visit ADD COLUMN notice TEXT;
`
