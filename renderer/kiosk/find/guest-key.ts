import type { InputOf } from '../../api/operations.ts'

/** How a guest shows that a visit is his own: a code he holds, or number and the end of his telephone. */
export type GuestKey = InputOf<'kiosk.follow'>
