import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../../site/site.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { useLanguage } from '../../../ui/language/language.tsx'
import { Page } from '../../parts/page.tsx'
import { useTurn } from '../../parts/session-turn.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import styles from './questions.module.css'

/** The privacy notice with the guest's consent; who does not agree is served by the guard. */
export function PrivacyQuestion() {
  const { t } = useTranslation('kiosk')
  const { language } = useLanguage()
  const { privacyNotice } = useProfile()
  const { act } = useRegistrationForm()
  const [isRefused, setRefused] = useState(false)
  if (isRefused) return <WithoutConsent onBack={() => setRefused(false)} />
  return (
    <Question
      title={t('form.privacy.title')}
      other={
        <Button variant="secondary" icon={X} onPress={() => setRefused(true)}>
          {t('form.privacy.disagree')}
        </Button>
      }
      next={
        <Button wide onPress={() => act({ type: 'agree', language })}>
          {t('form.privacy.agree')}
        </Button>
      }
    >
      <Card className={styles.notice ?? ''}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long notice must scroll by a hard keyboard too. */}
        <section className={styles.noticeText} tabIndex={0} aria-label={t('form.privacy.title')}>
          {privacyNotice[language].split(/\n+/u).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      </Card>
    </Question>
  )
}

function WithoutConsent({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('kiosk')
  const { startOver } = useTurn()
  return (
    <Page
      title={t('form.privacy.refusedTitle')}
      lead={t('form.privacy.refusedLead')}
      onBack={onBack}
      next={
        <Button wide onPress={startOver}>
          {t('way.home')}
        </Button>
      }
    />
  )
}
