/** The 16 bits that every id of this register carries: drawn once, so that neither a moved folder nor a second site with the same path matters. */
export const up = `
CREATE TABLE site (id INTEGER PRIMARY KEY CHECK (id = 1), tag INTEGER NOT NULL CHECK (tag BETWEEN 0 AND 65535)) STRICT;
INSERT INTO site (id, tag) VALUES (1, random() & 65535);
`
