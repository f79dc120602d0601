/** Runs an action after so many milliseconds; gives back what calls it off. */
export type Later = (pause: number, action: () => void) => () => void
