import { Hash, LogOut, ScanQrCode, UserRoundPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../site/site.ts'
import { ChoiceCard } from '../../ui/actions/choice-card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { PageTitle } from '../../ui/layout/frame.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './home.module.css'
import { HomeFrame } from './home-frame.tsx'
import { QueueStrip } from './queue-strip.tsx'
import { useHomeWords } from './use-home-words.ts'

type Ways = { onNew: () => void; onKnown: () => void; onLeave: () => void; onFollow: () => void }

/** The idle kiosk: a greeting and four ways on. At night only the ways that guests inside still need. */
export function Home(ways: Ways) {
  const { today } = useProfile()
  const { title, lead } = useHomeWords()
  return (
    <HomeFrame>
      <div className={styles.greeting}>
        <PageTitle size={today.isNight ? 'title' : 'hero'} lead={lead}>
          {title}
        </PageTitle>
      </div>
      <div className={cx(styles.ways, today.isNight && styles.few)}>
        {!today.isNight && <Entrances {...ways} />}
        <SmallWays {...ways} />
      </div>
      <div className={styles.queue}>
        <DeskNotice />
        <QueueStrip />
      </div>
    </HomeFrame>
  )
}

function Entrances({ onNew, onKnown }: Ways) {
  const { t } = useTranslation('kiosk')
  return (
    <>
      <ChoiceCard
        variant="primary"
        icon={UserRoundPlus}
        title={t('home.newGuest')}
        subtitle={t('home.newGuestNote')}
        onPress={onNew}
      />
      <ChoiceCard
        icon={ScanQrCode}
        title={t('home.knownGuest')}
        subtitle={t('home.knownGuestNote')}
        onPress={onKnown}
      />
    </>
  )
}

function SmallWays({ onLeave, onFollow }: Ways) {
  const { t } = useTranslation('kiosk')
  return (
    <div className={styles.pair}>
      <ChoiceCard variant="small" icon={LogOut} title={t('home.leave')} onPress={onLeave} />
      <ChoiceCard variant="small" icon={Hash} title={t('home.follow')} onPress={onFollow} />
    </div>
  )
}

/** While a call is not heard at the desk: where the guard is and that a call brings him, or that one has to go there. */
function DeskNotice() {
  const { t } = useTranslation('kiosk')
  const { desk, today } = useProfile()
  if (desk.isAttended || today.isNight) return null
  const title = desk.guardPlace ? t('deskEmptyAt', { place: desk.guardPlace }) : t('deskOff')
  return (
    <Notice tone="info" title={title}>
      {t(desk.guardPlace ? 'deskEmptyNote' : 'deskOffNote')}
    </Notice>
  )
}
