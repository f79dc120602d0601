import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../form/answers.ts'
import { ScanPage } from '../parts/scan-page.tsx'
import { ByTelephone } from './by-telephone.tsx'

type Props = { onBack: () => void; onForm: (form: Form) => void }

/** A guest who has been here before: by the QR of the last visit, or by telephone and name. */
export function KnownGuest({ onBack, onForm }: Props) {
  const { t } = useTranslation('kiosk')
  const [isByCode, setByCode] = useState(true)
  if (!isByCode) return <ByTelephone onBack={() => setByCode(true)} onForm={onForm} />
  return (
    <ScanPage
      title={t('known.title')}
      lead={t('known.lead')}
      helpAbout="returning"
      busy={t('known.checking')}
      onBack={onBack}
      otherWay={{ icon: Smartphone, label: t('known.byTelephone'), onPress: () => setByCode(false) }}
    />
  )
}
