import type { ReactNode } from 'react'
import { useSettled } from '../hooks/use-settled.ts'

/** A hand that is on its way down needs this long to see that something else is under it now; in milliseconds. */
const stillForMs = 700

type Props = {
  /** What stands here and above it, in one word: whenever that changes, this has moved under the hand. */
  at: string
  className?: string | undefined
  children: ReactNode
}

/** Takes no press for a moment after it moved or changed: the second tap of a double tap was meant for what stood here before. */
export function Still({ at, className, children }: Props) {
  const isStill = useSettled(at, stillForMs) === at
  return (
    <div className={className} inert={!isStill}>
      {children}
    </div>
  )
}
