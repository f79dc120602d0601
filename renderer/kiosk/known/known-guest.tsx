import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import { Button } from '../../ui/actions/button.tsx'
import type { Form } from '../form/answers.ts'
import { knownForm } from '../form/form.ts'
import { useAsks } from '../form/use-asks.ts'
import { useExplain } from '../parts/explain.ts'
import { ScanPage } from '../parts/scan-page.tsx'
import { ByTelephone } from './by-telephone.tsx'

type Props = { onBack: () => void; onForm: (form: Form) => void }

/** A guest who has been here before: by the QR of the last visit, or by telephone and name. */
export function KnownGuest({ onBack, onForm }: Props) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const asks = useAsks()
  const recognise = useChange('kiosk.recogniseCode')
  const [isByCode, setByCode] = useState(true)
  if (!isByCode) return <ByTelephone onBack={() => setByCode(true)} onForm={onForm} />
  const onCode = async (code: string) => {
    const answer = await recognise.run({ code })
    if (!answer.ok) return explain(answer)
    onForm(knownForm(answer.value, '', asks))
    return undefined
  }
  return (
    <ScanPage
      title={t('known.title')}
      lead={t('known.lead')}
      helpAbout="returning"
      busy={t('known.checking')}
      onCode={onCode}
      onBack={onBack}
      otherWay={
        <Button icon={Smartphone} onPress={() => setByCode(false)}>
          {t('known.byTelephone')}
        </Button>
      }
    />
  )
}
