import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stations } from '../../shared/contract/access.ts'
import { ScreenSession } from '../api/session.ts'
import { ProofProvider } from '../site/proof.tsx'
import { SignOn } from '../site/sign-on.tsx'
import { SiteScreen } from '../site/site-screen.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { DeskPage } from './desk-page.tsx'
import { DeskProvider } from './state/desk-provider.tsx'

/** The guard's desk. `/desk?station=gate` stands at the gate (row M11), everything else in the lobby. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('desk', stationOf(location.search)))
  return (
    <SiteScreen session={session}>
      <SoundProvider>
        <ProofProvider dialog={(asking) => <GuardDialog {...asking} />}>
          <DeskProvider>
            <DeskPage />
          </DeskProvider>
        </ProofProvider>
      </SoundProvider>
    </SiteScreen>
  )
}

type Asking = { lastOn: string | undefined; onDone: () => void; onCancel: () => void }

function GuardDialog({ lastOn, onDone, onCancel }: Asking) {
  const { t } = useTranslation('desk')
  return (
    <Dialog isOpen onClose={onCancel} title={t('pin.title')}>
      <SignOn lastOn={lastOn} nobody={t('pin.none')} onDone={onDone} />
    </Dialog>
  )
}

function stationOf(query: string) {
  const wanted = new URLSearchParams(query).get('station')
  return stations.find((station) => station === wanted) ?? 'lobby'
}
