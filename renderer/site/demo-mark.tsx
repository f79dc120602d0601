import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { EdgeBand } from '../ui/display/edge-band.tsx'

/** Says itself what it is. */
const start = '/'
const askAgainAfterMs = 3_000

/**
 * Says on every screen of a demonstration that it is one, leads back to its start, and lends it the simulated camera. A site
 * never turns into the other kind, so it is asked once.
 */
export function DemoMark() {
  const { t } = useTranslation('common')
  const isDemo = useIsDemo()
  useEffect(() => {
    if (isDemo) void lendCamera()
  }, [isDemo])
  if (!isDemo || location.pathname === start) return null
  return (
    <EdgeBand href={start} way={t('demoStart')}>
      {t('demo')}
    </EdgeBand>
  )
}

function useIsDemo(): boolean {
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
  return isDemo
}

/** A page that is not secure has no camera to stand in for. */
async function lendCamera(): Promise<void> {
  const media: MediaDevices | undefined = navigator.mediaDevices
  if (!media) return
  const { installSimulatedCamera } = await import('../ui/camera/simulated/install.ts')
  installSimulatedCamera(media)
}
