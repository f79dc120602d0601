import { House } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useProof } from '../../site/proof.tsx'
import { SignOn } from '../../site/sign-on.tsx'
import { useProfile } from '../../site/site.ts'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { Brand } from '../../ui/display/brand.tsx'
import { Card } from '../../ui/display/card.tsx'
import { officeMark } from '../../ui/display/office-mark.ts'
import { LanguageChoice } from '../../ui/fields/language-choice.tsx'
import { useTitle } from '../../ui/hooks/use-title.ts'
import { PageTitle } from '../../ui/layout/frame.tsx'
import { useRoleNames } from './roles.ts'
import styles from './shell.module.css'

/** The door of the office: who are you? */
export function SignInPage() {
  const { t } = useTranslation('office')
  const { officeName, logo } = useProfile()
  const { me, refresh } = useProof()
  const rolesOf = useRoleNames()
  useTitle(t('title'))
  return (
    <div className={styles.door}>
      <header className={styles.doorTop}>
        <Brand title={officeName} mark={officeMark(officeName)} logo={logo ?? undefined} />
        <LanguageChoice />
      </header>
      <main className={styles.doorMain}>
        <PageTitle lead={t('signIn.lead')}>{t('signIn.title')}</PageTitle>
        <Card>
          <SignOn noteOf={rolesOf} lastOn={me?.person?.id} nobody={t('signIn.nobody')} onDone={refresh} />
        </Card>
        <div>
          <LinkButton href="/" icon={House} variant="quiet">
            {t('signIn.start')}
          </LinkButton>
        </div>
      </main>
    </div>
  )
}
