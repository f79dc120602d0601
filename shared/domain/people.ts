/** What a person of the office may do here; a person may hold several. */
export const personRoles = ['guard', 'official', 'administrator'] as const
export type PersonRole = (typeof personRoles)[number]

const provenAt: Partial<Record<string, readonly PersonRole[]>> = {
  desk: ['guard'],
  office: ['official', 'administrator'],
}

/** As what a person may prove himself by PIN at this screen. */
export function rolesAt(screen: string): readonly PersonRole[] {
  return provenAt[screen] ?? []
}

/** Four to eight digits: short enough for a guard in a hurry, tried out slowly because attempts are limited. */
export const pinPattern = /^\d{4,8}$/
