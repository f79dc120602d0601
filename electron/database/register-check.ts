import { verify } from './journal.ts'
import { failureOf, openForReading } from './open.ts'

/** `brokenAt`: the number of the first entry that is not as it was written. */
export type ChainCheck = { readonly entries: number; readonly brokenAt: number | null }
/** `chain` is null where the file is too damaged to be read. */
export type RegisterCheck = { readonly isWhole: boolean; readonly chain: ChainCheck | null }

const damaged: RegisterCheck = { isWhole: false, chain: null }

/** Reads the register from its beginning to its end, through a connection that cannot write; it may be in use meanwhile. */
export function checkRegister(folder: string): RegisterCheck {
  const opened = openForReading(folder)
  if (!opened.ok) {
    if (opened.reason === 'damaged') return damaged
    throw new Error(`The register could not be read: ${opened.reason}`)
  }
  try {
    if (!opened.isWhole()) return damaged
    const chain = verify(opened.db)
    return {
      isWhole: true,
      chain: chain.ok ? { entries: chain.entries, brokenAt: null } : { entries: chain.seq - 1, brokenAt: chain.seq },
    }
  } catch (error) {
    if (failureOf(error) === 'damaged') return damaged
    throw error
  } finally {
    opened.close()
  }
}
