import { useState } from 'react'
import { ScreenSession } from '../api/session.ts'
import { ProofProvider } from '../site/proof.tsx'
import { useProfile } from '../site/site.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { SetUpPage } from './set-up/set-up-page.tsx'
import { Gate } from './shell/gate.tsx'
import { PinDialog } from './shell/pin-dialog.tsx'

/** The office: its first set-up, and afterwards everything that officials and administrators change. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('office'))
  return (
    <SiteScreen session={session}>
      <Office />
    </SiteScreen>
  )
}

function Office() {
  const { isSetUp } = useProfile()
  // The page that was set up says so itself, before anybody signs in.
  const [isSettingUp, setSettingUp] = useState(!isSetUp)
  if (isSettingUp) return <SetUpPage onLeave={() => setSettingUp(false)} />
  return (
    <ProofProvider dialog={(asking) => <PinDialog {...asking} />}>
      <Gate />
    </ProofProvider>
  )
}
