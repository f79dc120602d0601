import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { EdgeMark } from '../ui/display/edge-mark.tsx'

const askAgainAfterMs = 3_000

/** Says on every screen of a demonstration that it is one, and leads back to its start. A site never turns into the other kind, so it is asked once. */
export function DemoMark() {
  const { t } = useTranslation('common')
  const [isDemo, setDemo] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const ask = async () => {
      const answer = await call('site.profile', {}, { token: undefined, callId: undefined })
      if (isOver) return
      if (answer.ok) setDemo(answer.value.isDemo)
      else timer = setTimeout(() => void ask(), askAgainAfterMs)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  if (!isDemo) return null
  return (
    <EdgeMark href="/" label={t('demoStart')}>
      {t('demo')}
    </EdgeMark>
  )
}
