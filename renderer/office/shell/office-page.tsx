import { LogOut } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../shared/contract/access.ts'
import { useChange } from '../../api/hooks.ts'
import { useApi } from '../../api/provider.tsx'
import { forgetLastOn } from '../../site/last-on.ts'
import { useProof } from '../../site/proof.tsx'
import { useProfile } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Brand } from '../../ui/display/brand.tsx'
import { ConnectionBadge } from '../../ui/display/connection-badge.tsx'
import { officeMark } from '../../ui/display/office-mark.ts'
import { LanguageChoice } from '../../ui/fields/language-choice.tsx'
import { useTitle } from '../../ui/hooks/use-title.ts'
import { PageTitle } from '../../ui/layout/frame.tsx'
import { DraftsProvider } from '../sections/drafts.tsx'
import { SectionPage } from '../sections/section-page.tsx'
import { Navigation } from './navigation.tsx'
import { OfficeDataProvider } from './office-data.tsx'
import { sectionsFor } from './sections.ts'
import styles from './shell.module.css'
import { useSection } from './use-section.ts'

type Props = {
  me: Me
  /** The PIN counts; else the page is only kept. */
  isOn: boolean
  onLeave: () => void
}

/** All pages of the office: what there is at the side, one page in the middle. */
export function OfficePage({ me, isOn, onLeave }: Props) {
  const { t } = useTranslation('office')
  const isAdministrator = me.person?.roles.includes('administrator') ?? false
  const allowed = sectionsFor(isAdministrator)
  const section = useSection(allowed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top.
  useEffect(() => {
    window.scrollTo({ top: 0 })
  }, [section])
  useTitle(`${t(`sections.${section}`)} · ${t('title')}`)
  return (
    <div className={styles.page}>
      <TopLine me={me} onLeave={onLeave} />
      <Navigation allowed={allowed} current={section} />
      <main className={styles.main}>
        <PageTitle lead={t(`lead.${section}`)}>{t(`sections.${section}`)}</PageTitle>
        <DraftsProvider>
          <OfficeDataProvider isOn={isOn}>
            <SectionPage key={section} id={section} me={me} />
          </OfficeDataProvider>
        </DraftsProvider>
      </main>
    </div>
  )
}

function TopLine({ me, onLeave }: Pick<Props, 'me' | 'onLeave'>) {
  const { t } = useTranslation('office')
  const { officeName, logo } = useProfile()
  const { live } = useApi()
  const { refresh } = useProof()
  const signOff = useChange('access.signOff')
  const leave = async () => {
    const { ok } = await signOff.run({})
    forgetLastOn()
    if (ok) onLeave()
    refresh()
  }
  return (
    <header className={styles.top}>
      <Brand
        title={officeName}
        mark={officeMark(officeName)}
        logo={logo ?? undefined}
        subtitle={t('top.on', { name: me.person?.name ?? '' })}
      />
      <div className={styles.topEnd}>
        {live !== 'connected' && <ConnectionBadge connection={live} />}
        <LanguageChoice />
        <Button
          variant="secondary"
          icon={LogOut}
          pending={signOff.isRunning ? t('top.leaving') : undefined}
          onPress={() => void leave()}
        >
          {t('top.leave')}
        </Button>
      </div>
    </header>
  )
}
