import { useState } from 'react'
import { ApiProvider, useApi } from '../api/provider.tsx'
import { ScreenSession } from '../api/session.ts'
import { ClockProvider } from '../ui/hooks/use-now.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { QueueDisplay } from './queue-display.tsx'

/** The queue display on the wall: numbers and next steps. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('queue'))
  return (
    <SoundProvider>
      <ApiProvider session={session}>
        <OfficeClock />
      </ApiProvider>
    </SoundProvider>
  )
}

function OfficeClock() {
  const { now } = useApi()
  return (
    <ClockProvider now={now}>
      <QueueDisplay />
    </ClockProvider>
  )
}
