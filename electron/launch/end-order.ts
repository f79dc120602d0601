/**
 * Asks the Electron program, and the site server below it, to end in order. A message, because Windows has no signals: what
 * stands for one there ends a process at once.
 */
export const endOrder = 'end'
