import { createContext, useContext } from 'react'
import type { SiteProfile } from '../../../shared/contract/site.ts'
import type { Tone } from '../../ui/display/tone.ts'
import type { RegisterDraft } from '../register/draft.ts'
import type { Overview } from './types.ts'

/** What stands in the middle of the desk. */
export const middles = ['inside', 'walk', 'matters', 'jobs', 'closing'] as const
export type Middle = (typeof middles)[number] | 'register' | 'check'

/** What stands at the right: one guest, or one thing of the desk. */
export type Side =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'guest'; readonly visitId: string }
  | { readonly kind: 'matter'; readonly loanId: string }
  | { readonly kind: 'job'; readonly jobId: string; readonly label: string }
  | { readonly kind: 'camera' }
  | { readonly kind: 'parking' }
  | { readonly kind: 'watch' }
  /** What was just done, said once more before the next guest. */
  | { readonly kind: 'done'; readonly done: Done }

export type Done =
  | { readonly what: 'admitted'; readonly guests: readonly AdmittedGuest[]; readonly jobs: readonly string[] }
  | { readonly what: 'left'; readonly name: string; readonly allReturned: boolean }

export type AdmittedGuest = { readonly visitId: string; readonly name: string }

/** A sentence about something done or refused; stays until the next step, and what is well only for a while. */
export type Told = { readonly tone: Tone; readonly text: string }

export type Desk = {
  readonly overview: Overview
  readonly profile: SiteProfile
  readonly middle: Middle
  readonly show: (middle: Middle) => void
  readonly side: Side
  readonly open: (side: Side) => void
  /** What the guard is writing for a new guest; kept while he looks at something else. */
  readonly draft: RegisterDraft
  readonly write: (draft: RegisterDraft) => void
  readonly told: Told | undefined
  readonly tell: (told: Told | undefined) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside of DeskProvider')
  return desk
}
