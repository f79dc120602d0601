import { useEffect, useState } from 'react'
import type { Me } from '../../../shared/contract/access.ts'
import { rolesAt } from '../../../shared/domain/people.ts'
import { useProof } from '../../site/proof.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { OfficePage } from './office-page.tsx'
import styles from './shell.module.css'
import { SignInPage } from './sign-in-page.tsx'

/** An accepted change keeps the PIN fresh without a word to this page; the server is asked, and has this long to say so. */
const settleMs = 800

const isOn = (me: Me | undefined, now: number) =>
  me !== undefined && rolesAt('office').some((role) => me.roles.includes(role)) && (me.freshUntil ?? 0) > now

/**
 * Nobody sees the office without a PIN. When it lapses, or the server was started anew and has forgotten who was on, what is on
 * screen is hidden and kept while the PIN is asked for again; who does not give it is back at the door, like who leaves.
 */
export function Gate() {
  const { me } = useProof()
  const on = isOn(me, useNow(1000))
  /** Who is inside, as known when he last was on. */
  const [inside, setInside] = useState<Me>()
  const leave = () => setInside(undefined)
  useEffect(() => {
    if (on) setInside(me)
  }, [on, me])
  useAskAgain(inside && me && !on ? `${me.person?.id} ${me.freshUntil}` : undefined, leave)
  if (!me)
    return (
      <main>
        <Loading />
      </main>
    )
  if (!inside) return <SignInPage />
  return (
    <div className={on ? styles.shown : styles.hidden}>
      <OfficePage me={inside} isOn={on} onLeave={leave} />
    </div>
  )
}

/** Asks for the PIN once for each lapse (known by whose PIN it was and until when it counted). */
function useAskAgain(lapse: string | undefined, onRefused: () => void): void {
  const { ask, refresh } = useProof()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one lapse asks once, whichever render it comes from.
  useEffect(() => {
    if (lapse === undefined) return
    refresh()
    const later = setTimeout(() => void ask().then((isProven) => isProven || onRefused()), settleMs)
    return () => clearTimeout(later)
  }, [lapse])
}
