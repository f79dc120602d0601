import { BellRing, CircleCheck, Coffee } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/hooks.ts'
import { useApi } from '../api/provider.tsx'
import { useProfile } from '../site/site.ts'
import { Button } from '../ui/actions/button.tsx'
import { ConnectionBadge } from '../ui/display/connection-badge.tsx'
import { EmptyState } from '../ui/display/empty-state.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { Notice } from '../ui/display/notice.tsx'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { useNow } from '../ui/hooks/use-now.tsx'
import { useTitle } from '../ui/hooks/use-title.ts'
import { Still } from '../ui/layout/still.tsx'
import { useSoundState, useSounds } from '../ui/sound/sound-provider.tsx'
import { SoundUnlock } from '../ui/sound/sound-unlock.tsx'
import { CutoffNotice } from './cutoff-notice.tsx'
import { type Done, isNews } from './done.ts'
import { GuestCard } from './guest-card.tsx'
import styles from './host-page.module.css'
import { asOf, leavingSoon } from './leaving.ts'
import { TodayList } from './today-list.tsx'
import type { Mine } from './types.ts'
import { useHostSounds } from './use-host-sounds.ts'

/** Who wants to see me now, what I say to it, and who came today. */
export function HostPage() {
  const { t } = useTranslation('host')
  const read = useRead('hosts.mine', {}).value
  const now = useNow(5_000)
  const mine = read && asOf(read, now)
  const { live } = useApi()
  const asking = mine?.asking.length ?? 0
  useTitle(asking > 0 ? t('tab.asking', { count: asking }) : t('tab.none'))
  useHostSounds(mine)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.who}>
          <h1 className={styles.title}>{t('title')}</h1>
          {mine && <p className={styles.name}>{[mine.host.name, mine.host.unit].filter(Boolean).join(' · ')}</p>}
        </div>
        <ConnectionBadge connection={live} />
      </header>
      <main className={styles.main}>{mine ? <Guests mine={mine} /> : <Loading />}</main>
      <Foot />
    </div>
  )
}

const keyOf = ({ question, partyId }: Mine['asking'][number]) => question?.id ?? partyId

function Guests({ mine }: { mine: Mine }) {
  const { t } = useTranslation('host')
  const { live } = useApi()
  const now = useNow(5_000)
  const canRing = useSoundState() === 'on'
  const [done, setDone] = useState<Done>()
  const isDoneShown = done !== undefined && isNews(done, mine, now)
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {live === 'lost' && <Notice tone="stop">{t('lost')}</Notice>}
        <SoundUnlock />
        <CutoffNotice mine={mine} />
        {mine.asking.map((guest, index) => (
          <Still key={keyOf(guest)} at={mine.asking.slice(0, index).map(keyOf).join(' ')}>
            <GuestCard
              guest={guest}
              mine={mine}
              onAnswered={(kind) => {
                const { partyId, state, names } = guest
                setDone({ kind, name: names[0] ?? '', partyId, state, at: now })
              }}
            />
          </Still>
        ))}
        {isDoneShown && (
          <Notice tone="good" icon={CircleCheck} role="status">
            {t(`done.${done.kind}`, { name: done.name })}
          </Notice>
        )}
        {mine.asking.length === 0 && !isDoneShown && leavingSoon(mine, now).length === 0 && (
          <div className={styles.quiet}>
            <EmptyState icon={Coffee} title={t('empty.title')} text={t(canRing ? 'empty.text' : 'empty.textSilent')} />
          </div>
        )}
      </div>
      <TodayList guests={mine.today} />
    </div>
  )
}

function Foot() {
  const { t } = useTranslation('host')
  const { officeName } = useProfile()
  const sounds = useSounds()
  const isOn = useSoundState() === 'on'
  return (
    <footer className={styles.foot}>
      <p className={styles.office}>{officeName}</p>
      {isOn && (
        <Button variant="quiet" icon={BellRing} onPress={() => sounds.play('ring')}>
          {t('sound.try')}
        </Button>
      )}
      <LanguageChoice />
    </footer>
  )
}
