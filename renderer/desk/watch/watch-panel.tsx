import { BellRing, Settings, Siren } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import { forgetLastOn } from '../../site/last-on.ts'
import { useProof } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { LanguageChoice } from '../../ui/fields/language-choice.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useSounds } from '../../ui/sound/sound-provider.tsx'
import { MorningCheck } from '../check/morning-check.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { AwayForm } from './away-form.tsx'
import { EventMode } from './event-mode.tsx'
import styles from './watch.module.css'

/** Who is on, and the few things that belong to the desk as a whole. */
export function WatchPanel() {
  const { t } = useTranslation('desk')
  return (
    <PanelFrame title={t('watch.title')}>
      <WhoIsOn />
      <section className={styles.part}>
        <EventMode />
      </section>
      <MorningCheck />
      <AwayForm />
      <SoundTest />
      <section className={styles.part}>
        <h3 className={styles.head}>{t('watch.language')}</h3>
        <LanguageChoice />
      </section>
      <section className={styles.part}>
        <h3 className={styles.head}>{t('watch.office')}</h3>
        <p className={styles.note}>{t('watch.officeText')}</p>
        <div className={styles.buttons}>
          <LinkButton href="/office" icon={Settings} newTab>
            {t('watch.openOffice')}
          </LinkButton>
        </div>
      </section>
    </PanelFrame>
  )
}

function WhoIsOn() {
  const { t } = useTranslation('desk')
  const { time } = useFormats()
  const { me, ask, refresh } = useProof()
  const signOff = useChange('access.signOff')
  const now = useNow(10_000)
  const person = me?.person
  const leave = async () => {
    await signOff.run({})
    forgetLastOn()
    refresh()
  }
  const freshUntil = me?.freshUntil ?? 0
  return (
    <section className={styles.part}>
      <p className={styles.on}>{person ? t('watch.on', { name: person.name }) : t('watch.nobody')}</p>
      <p className={styles.note}>
        {person && freshUntil > now ? t('watch.fresh', { time: time(freshUntil) }) : t('watch.stale')}
      </p>
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={() => void ask()}>
          {t(person ? 'watch.change' : 'watch.signOn')}
        </Button>
        {person && (
          <Button variant="danger" onPress={() => void leave()}>
            {t('watch.signOff')}
          </Button>
        )}
      </div>
    </section>
  )
}

function SoundTest() {
  const { t } = useTranslation('desk')
  const sounds = useSounds()
  return (
    <section className={styles.part}>
      <h3 className={styles.head}>{t('watch.sound')}</h3>
      <div className={styles.buttons}>
        <Button variant="secondary" icon={BellRing} onPress={() => sounds.play('ring')}>
          {t('watch.tryRing')}
        </Button>
        <Button variant="secondary" icon={Siren} onPress={() => sounds.play('urgent')}>
          {t('watch.tryUrgent')}
        </Button>
      </div>
    </section>
  )
}
