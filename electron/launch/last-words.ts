/** The last line on the terminal: what an administrator reads before he switches the machine off. */
export function lastWords(isInOrder: boolean): string {
  return isInOrder
    ? 'Stopped; the register is saved.'
    : 'Stopped. The site server did not end by itself; whatever was confirmed is saved.'
}
