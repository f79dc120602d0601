import { useState } from 'react'
import { ScreenSession } from '../api/session.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { QueueDisplay } from './queue-display.tsx'

/** The queue display on the wall: numbers and next steps. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('queue'))
  return (
    <SoundProvider>
      <SiteScreen session={session}>
        <QueueDisplay />
      </SiteScreen>
    </SoundProvider>
  )
}
