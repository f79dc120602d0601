import { PencilLine, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { useChange } from '../../api/hooks.ts'
import { Notice } from '../../ui/display/notice.tsx'
import type { Form } from '../form/answers.ts'
import { knownForm, newForm } from '../form/form.ts'
import { useAsks } from '../form/use-asks.ts'
import { Choices } from '../parts/choices.tsx'
import { useExplain } from '../parts/explain.ts'
import { Page } from '../parts/page.tsx'
import { NamePage, TelephonePage } from './typed-pages.tsx'

type Props = { onBack: () => void; onForm: (form: Form) => void }
type At = 'telephone' | 'name' | 'no-match'

/** Nothing of what is stored shows before telephone and name match; known or not, a guest sees the same until then. */
export function ByTelephone({ onBack, onForm }: Props) {
  const asks = useAsks()
  const recognise = useChange('kiosk.recognise')
  const [at, setAt] = useState<At>('telephone')
  const [telephone, setTelephone] = useState('')
  const [name, setName] = useState('')

  const look = async () => {
    const answer = await recognise.run({ telephone, name })
    if (answer.ok) return onForm(knownForm(answer.value, telephone, asks))
    if (answer.refusal?.code === 'no-match') setAt('no-match')
    if (answer.refusal?.code === 'fields') setAt('telephone')
  }
  const asNew = () => onForm(newForm({ telephone, name }))

  switch (at) {
    case 'telephone':
      return <TelephonePage value={telephone} onChange={setTelephone} onBack={onBack} onNext={() => setAt('name')} />
    case 'name':
      return (
        <NamePage
          value={name}
          onChange={setName}
          onBack={() => setAt('telephone')}
          onNext={() => void look()}
          isLooking={recognise.isRunning}
          failure={<Failed failure={recognise.failure} />}
          onNew={recognise.failure && asNew}
        />
      )
    case 'no-match':
      return <NoMatch onBack={() => setAt('name')} onNew={asNew} />
    default:
      return assertNever(at)
  }
}

function Failed({ failure }: Pick<ReturnType<typeof useChange<'kiosk.recognise'>>, 'failure'>) {
  const explain = useExplain()
  if (!failure || failure.refusal?.code === 'no-match') return null
  return <Notice tone="stop">{explain(failure)}</Notice>
}

function NoMatch({ onBack, onNew }: { onBack: () => void; onNew: () => void }) {
  const { t } = useTranslation('kiosk')
  return (
    <Page title={t('known.noMatchTitle')} lead={t('known.noMatchLead')} onBack={onBack} helpAbout="returning">
      <Choices
        label={t('known.noMatchTitle')}
        choices={[
          { id: 'again', title: t('known.tryAgain'), icon: PencilLine, leadsOn: true },
          { id: 'new', title: t('known.asNew'), icon: UserRoundPlus, leadsOn: true },
        ]}
        onChoose={(id) => (id === 'new' ? onNew() : onBack())}
      />
    </Page>
  )
}
