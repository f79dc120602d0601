/** What the Electron program's exit code tells its launcher. Chromium itself ends with others when it cannot open a window. */
export const exitCodes = {
  /** Closed on purpose. */
  done: 0,
  /** The site server refused to start and the person has been told why. */
  refused: 3,
  /** A window could not be mended; the whole program should start again. */
  again: 75,
} as const
