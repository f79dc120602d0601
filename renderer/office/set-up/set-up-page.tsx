import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useApi } from '../../api/provider.tsx'
import { useExplain } from '../../site/explain.ts'
import { Brand } from '../../ui/display/brand.tsx'
import { ConnectionBadge } from '../../ui/display/connection-badge.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { officeMark } from '../../ui/display/office-mark.ts'
import { LanguageChoice } from '../../ui/fields/language-choice.tsx'
import { useTitle } from '../../ui/hooks/use-title.ts'
import { keptDraft } from './draft.ts'
import { newForm } from './form.ts'
import styles from './set-up.module.css'
import { SetUpDone } from './set-up-done.tsx'
import { SetUpSteps } from './set-up-steps.tsx'

/** The first run: everything an office needs before its first guest. `onLeave` opens the office. */
export function SetUpPage({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation(['office', 'common'])
  const { live } = useApi()
  const product = t('common:product')
  useTitle(t('office:setUp.tab'))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand title={product} mark={officeMark(product)} subtitle={t('office:setUp.title')} />
        <div className={styles.headerEnd}>
          {live !== 'connected' && <ConnectionBadge connection={live} />}
          <LanguageChoice />
        </div>
      </header>
      <Content onLeave={onLeave} />
    </div>
  )
}

function Content({ onLeave }: { onLeave: () => void }) {
  const explain = useExplain()
  const { value, failure } = useRead('settings.read', {})
  const [office, setOffice] = useState<string>()
  const [kept] = useState(keptDraft)
  if (office !== undefined) return <SetUpDone office={office} onLeave={onLeave} />
  if (value) return <SetUpSteps initial={kept ?? { step: 'site', form: newForm(value.settings) }} onDone={setOffice} />
  return <main>{failure ? <Notice tone="stop">{explain(failure)}</Notice> : <Loading />}</main>
}
