import {
  CircleCheck,
  DoorOpen,
  Hourglass,
  IdCard,
  LogOut,
  type LucideIcon,
  OctagonX,
  Sofa,
  UserRound,
} from 'lucide-react'
import type { GuestStep } from '../../shared/domain/guest-step.ts'
import type { Tone } from '../ui/display/tone.ts'

/** Colour and sign of each step, the same at the kiosk and on the queue display. The words are theirs. */
export const stepLooks: Readonly<Record<GuestStep, { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  'see-guard': { tone: 'info', icon: UserRound },
  'host-asked': { tone: 'waiting', icon: Hourglass },
  'come-to-desk': { tone: 'good', icon: IdCard },
  'may-wait': { tone: 'good', icon: Sofa },
  declined: { tone: 'stop', icon: OctagonX },
  inside: { tone: 'good', icon: DoorOpen },
  'goodbye-said': { tone: 'info', icon: LogOut },
  'signed-out': { tone: 'quiet', icon: CircleCheck },
  closed: { tone: 'quiet', icon: CircleCheck },
}
