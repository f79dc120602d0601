import path from 'node:path'

const usualFolder = path.join(import.meta.dirname, '..', '..', '.resepsionis', 'data')

/** The folder of the register that a command of the terminal is about: what was given with `--data`, or the usual one. */
export function dataFolder(given: string | undefined): string {
  // npm runs us in the project's folder and tells where the person stood.
  return given === undefined ? usualFolder : path.resolve(process.env.INIT_CWD ?? '.', given)
}

/** What `read` makes of the arguments of a command; null where they make no sense, so that the command shows how it is used. */
export function argumentsFrom<Value>(read: () => Value | null): Value | null {
  try {
    return read()
  } catch (error) {
    // parseArgs refuses what it does not know with a TypeError; anything else is a fault of ours.
    if (error instanceof TypeError) return null
    throw error
  }
}
