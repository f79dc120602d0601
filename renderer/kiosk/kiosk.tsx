import { useState } from 'react'
import { assertNever } from '../../shared/domain/exhaustive.ts'
import { useProfile } from '../site/site.ts'
import { useIdleTimer } from '../ui/hooks/use-idle-timer.ts'
import { useLanguage } from '../ui/language/language.tsx'
import { Follow } from './find/follow.tsx'
import { Leave } from './find/leave.tsx'
import { Thanks } from './find/thanks.tsx'
import type { Form } from './form/answers.ts'
import { newForm } from './form/form.ts'
import { RegistrationForm } from './form/registration-form.tsx'
import { Home } from './home/home.tsx'
import { OutOfOrder } from './home/out-of-order.tsx'
import { KnownGuest } from './known/known-guest.tsx'
import { NumberPage } from './number/number-page.tsx'
import { CameraCheck } from './parts/camera-check.tsx'
import { IdleWatch } from './parts/idle-watch.tsx'
import { useTurn } from './parts/session-turn.tsx'
import type { Place } from './place.ts'
import { KioskScans } from './scan/kiosk-scans.tsx'

export function Kiosk() {
  const { isSetUp } = useProfile()
  return isSetUp ? <Places /> : <OutOfOrder />
}

function Places() {
  const [place, go] = useState<Place>({ at: 'home' })
  const [isTouched, setTouched] = useState(false)
  return (
    <KioskScans place={place} isTouched={isTouched} go={go}>
      <CameraCheck isIdle={place.at === 'home'} />
      {place.at === 'home' ? <ForgetLanguage /> : isWatched(place) && <IdleWatch />}
      <PageOf place={place} go={go} onTouched={setTouched} />
    </KioskScans>
  )
}

/** These pages go back by themselves. */
const isWatched = ({ at }: Place) => at !== 'number' && at !== 'goodbye'

type PageProps = { place: Place; go: (place: Place) => void; onTouched: (isTouched: boolean) => void }

function PageOf({ place, go, onTouched }: PageProps) {
  const { startOver } = useTurn()
  const register = (start: Form) => go({ at: 'registering', start })
  switch (place.at) {
    case 'home':
      return (
        <Home
          onNew={() => register(newForm())}
          onKnown={() => go({ at: 'known' })}
          onLeave={() => go({ at: 'leave' })}
          onFollow={() => go({ at: 'follow' })}
        />
      )
    case 'registering':
      return (
        <RegistrationForm
          key={place.start.ticket}
          start={place.start}
          onTouched={onTouched}
          onLeave={startOver}
          onRegistered={(code) => go({ at: 'number', key: { code } })}
        />
      )
    case 'known':
      return <KnownGuest onBack={startOver} onForm={register} />
    case 'follow':
      return <Follow onBack={startOver} onFound={(key) => go({ at: 'number', key })} />
    case 'leave':
      return <Leave onBack={startOver} onSaid={(goodbye) => go({ at: 'goodbye', goodbye })} />
    case 'goodbye':
      return <Thanks key={place.goodbye.number} goodbye={place.goodbye} />
    case 'number':
      return (
        <NumberPage
          key={JSON.stringify(place.key)}
          guestKey={place.key}
          onSaid={(goodbye) => go({ at: 'goodbye', goodbye })}
        />
      )
    default:
      return assertNever(place)
  }
}

/** On the idle page nothing of the last guest is left, his language neither. */
function ForgetLanguage() {
  const { idleSeconds } = useProfile()
  const { forgetLanguage } = useLanguage()
  useIdleTimer(idleSeconds * 1000, forgetLanguage)
  return null
}
