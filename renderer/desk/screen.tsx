import { useState } from 'react'
import { stations } from '../../shared/contract/access.ts'
import { ApiProvider, useApi } from '../api/provider.tsx'
import { ScreenSession } from '../api/session.ts'
import { ClockProvider } from '../ui/hooks/use-now.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { DeskPage } from './desk-page.tsx'
import { DeskProvider } from './state/desk-provider.tsx'
import { GuardProvider } from './state/guard.tsx'

/** The guard's desk. `/desk?station=gate` stands at the gate (row M11), everything else in the lobby. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('desk', stationOf(location.search)))
  return (
    <ApiProvider session={session}>
      <SoundProvider>
        <OfficeClock>
          <DeskProvider>
            <GuardProvider>
              <DeskPage />
            </GuardProvider>
          </DeskProvider>
        </OfficeClock>
      </SoundProvider>
    </ApiProvider>
  )
}

function OfficeClock({ children }: { children: React.ReactNode }) {
  const { now } = useApi()
  return <ClockProvider now={now}>{children}</ClockProvider>
}

function stationOf(query: string) {
  const wanted = new URLSearchParams(query).get('station')
  return stations.find((station) => station === wanted) ?? 'lobby'
}
