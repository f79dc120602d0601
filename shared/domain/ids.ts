/** What a scanned code opens. The letter stands in the code, so that a foreign QR is recognised before any look-up. */
export const codeKinds = { visit: 'V', badge: 'B', parkingCard: 'P', guest: 'G' } as const
export type CodeKind = keyof typeof codeKinds

const codePattern = /^RSP\/([VBPG])\/([0-9A-HJKMNP-TV-Z]{16})$/

/** Upper case, digits and slash only: a QR holds them in its small alphanumeric mode and every printer encodes them alike. */
export function formatCode(kind: CodeKind, token: string): string {
  return `RSP/${codeKinds[kind]}/${token}`
}

/** A prefix or an end that an installer let a scanner add; more, and the code stands inside of something else. */
const mostAdded = 16

/** The same, whatever a scanner was told to put before and after the code (`]Q3`, a tilde). */
export function codeWithin(text: string): { kind: CodeKind; code: string } | null {
  const found = /RSP\/[VBPG]\/[0-9A-HJKMNP-TV-Z]{16}/i.exec(text)
  return found && text.trim().length - found[0].length <= mostAdded ? parseCode(found[0]) : null
}

/** Reads a scanned code; `null` for a foreign QR. Hand scanners may add spaces, line ends or lower case. */
export function parseCode(text: string): { kind: CodeKind; code: string } | null {
  const code = text.trim().toUpperCase()
  const match = codePattern.exec(code)
  if (!match) return null
  const kind = (Object.keys(codeKinds) as CodeKind[]).find((name) => codeKinds[name] === match[1])
  return kind ? { kind, code } : null
}
