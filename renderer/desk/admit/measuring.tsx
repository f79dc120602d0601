import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'

/** After this long the guard has aimed; now the figures must agree. In milliseconds. */
const aimedAfterMs = 2_500

/** Says what to do while the thermometer's window is open, at most eight seconds. */
export function Measuring() {
  const { t } = useTranslation('desk')
  const [isAimed, setAimed] = useState(false)
  const { run } = useProvenChange('measuring.stop')
  useEffect(() => {
    const timer = setTimeout(() => setAimed(true), aimedAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Notice
      tone="info"
      role="status"
      action={
        <Button variant="quiet" onPress={() => void run({})}>
          {t('admit.stop')}
        </Button>
      }
    >
      {t(isAimed ? 'admit.steady' : 'admit.aim')}
    </Notice>
  )
}
