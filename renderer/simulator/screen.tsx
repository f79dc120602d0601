import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScreenSession } from '../api/session.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { SimulatorPage } from './simulator-page.tsx'

/** Printer, thermometer, clock and camera of the made-up office, each with its faults. Only in a demonstration. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('simulator'))
  return (
    <SiteScreen session={session} refused={() => <OnlyDemo />}>
      <SimulatorPage />
    </SiteScreen>
  )
}

function OnlyDemo() {
  const { t } = useTranslation('simulator')
  return <EmptyState level={1} icon={SlidersHorizontal} title={t('onlyDemo.title')} text={t('onlyDemo.text')} />
}
