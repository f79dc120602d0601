import { LinkIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScreenSession } from '../api/session.ts'
import { SiteScreen } from '../site/site-screen.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { HostPage } from './host-page.tsx'

/** An employee's own page, by the link that the office gave him: `/host/<token>`. */
export function Screen() {
  const [session] = useState(() => new ScreenSession('host', 'lobby', location.pathname.split('/')[2] ?? ''))
  return (
    <SoundProvider>
      <SiteScreen session={session} refused={() => <UnknownLink />}>
        <HostPage />
      </SiteScreen>
    </SoundProvider>
  )
}

function UnknownLink() {
  const { t } = useTranslation('host')
  return <EmptyState level={1} icon={LinkIcon} title={t('unknown.title')} text={t('unknown.text')} />
}
