/** What a person of the office may do here; a person may hold several. */
export const personRoles = ['guard', 'official', 'administrator'] as const
export type PersonRole = (typeof personRoles)[number]

/** Four to eight digits: short enough for a guard in a hurry, tried out slowly because attempts are limited. */
export const pinPattern = /^\d{4,8}$/
