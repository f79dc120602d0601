import { Hash } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Failure, useExplain } from '../parts/explain.ts'
import type { HelpAbout } from '../parts/help-button.tsx'
import { ScanPage } from '../parts/scan-page.tsx'
import { ByNumber } from './by-number.tsx'
import type { GuestKey } from './guest-key.ts'

type Props = {
  title: string
  lead: string
  busy: string
  helpAbout: HelpAbout
  onBack: () => void
  /** Tries the key; on success it leaves this page. */
  tryKey: (key: GuestKey) => Promise<Failure | undefined>
}

/** Finds a guest's own visit: by a code he holds, or by queue number and the end of his telephone. */
export function FindVisit({ title, lead, busy, helpAbout, onBack, tryKey }: Props) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const [isByCode, setByCode] = useState(true)
  const tried = async (key: GuestKey) => {
    const failure = await tryKey(key)
    return failure && explain(failure)
  }
  if (!isByCode) return <ByNumber busy={busy} helpAbout={helpAbout} onBack={() => setByCode(true)} tryKey={tried} />
  return (
    <ScanPage
      title={title}
      lead={lead}
      busy={busy}
      helpAbout={helpAbout}
      onBack={onBack}
      otherWay={{ icon: Hash, label: t('find.byNumber'), onPress: () => setByCode(false) }}
    />
  )
}
