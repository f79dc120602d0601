import { useState } from 'react'
import { assertNever } from '../../shared/domain/exhaustive.ts'
import { useProfile } from '../site/site.ts'
import { useIdleTimer } from '../ui/hooks/use-idle-timer.ts'
import { useLanguage } from '../ui/language/language.tsx'
import { Follow } from './find/follow.tsx'
import type { GuestKey } from './find/guest-key.ts'
import { Leave } from './find/leave.tsx'
import type { Form } from './form/answers.ts'
import { newForm } from './form/form.ts'
import { RegistrationForm } from './form/registration-form.tsx'
import { Home } from './home/home.tsx'
import { OutOfOrder } from './home/out-of-order.tsx'
import { KnownGuest } from './known/known-guest.tsx'
import { NumberPage } from './number/number-page.tsx'
import { IdleWatch } from './parts/idle-watch.tsx'
import { useTurn } from './parts/session-turn.tsx'

/** What the guest before the kiosk is doing. */
type Place =
  | { readonly at: 'home' }
  | { readonly at: 'registering'; readonly start: Form }
  | { readonly at: 'known' }
  | { readonly at: 'number'; readonly key: GuestKey; readonly isInsideAlready: boolean }
  | { readonly at: 'follow' }
  | { readonly at: 'leave' }

export function Kiosk() {
  const { isSetUp } = useProfile()
  return isSetUp ? <Places /> : <OutOfOrder />
}

function Places() {
  const { startOver } = useTurn()
  const [place, setPlace] = useState<Place>({ at: 'home' })
  const register = (start: Form) => setPlace({ at: 'registering', start })
  switch (place.at) {
    case 'home':
      return (
        <>
          <ForgetLanguage />
          <Home
            onNew={() => register(newForm())}
            onKnown={() => setPlace({ at: 'known' })}
            onLeave={() => setPlace({ at: 'leave' })}
            onFollow={() => setPlace({ at: 'follow' })}
          />
        </>
      )
    case 'registering':
      return (
        <>
          <IdleWatch />
          <RegistrationForm
            start={place.start}
            onLeave={startOver}
            onRegistered={({ code, isInsideAlready }) => setPlace({ at: 'number', key: { code }, isInsideAlready })}
          />
        </>
      )
    case 'known':
      return (
        <>
          <IdleWatch />
          <KnownGuest onBack={startOver} onForm={register} />
        </>
      )
    case 'follow':
      return (
        <>
          <IdleWatch />
          <Follow onBack={startOver} onFound={(key) => setPlace({ at: 'number', key, isInsideAlready: false })} />
        </>
      )
    case 'leave':
      return (
        <>
          <IdleWatch />
          <Leave onBack={startOver} />
        </>
      )
    case 'number':
      return <NumberPage guestKey={place.key} isInsideAlready={place.isInsideAlready} />
    default:
      return assertNever(place)
  }
}

/** On the idle page nothing of the last guest is left, his language neither. */
function ForgetLanguage() {
  const { idleSeconds } = useProfile()
  const { setLanguage } = useLanguage()
  useIdleTimer(idleSeconds * 1000, () => setLanguage('id'))
  return null
}
