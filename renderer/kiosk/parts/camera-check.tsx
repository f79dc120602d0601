import { useEffect, useRef } from 'react'
import { useChange, useRead } from '../../api/hooks.ts'
import { tryCamera } from '../../ui/camera/try-camera.ts'

/** Answers the desk's self-check for this kiosk's camera. A guest who is at the kiosk keeps it. */
export function CameraCheck({ isIdle }: { isIdle: boolean }) {
  const id = useRead('selfCheck.asked', {}).value?.id ?? null
  const { run } = useChange('selfCheck.tellCamera')
  const wasIdle = useRef(isIdle)
  useEffect(() => {
    wasIdle.current = isIdle
  }, [isIdle])
  useEffect(() => {
    if (id === null) return
    const answer = async () => run({ id, camera: wasIdle.current ? await tryCamera() : 'in-use' })
    void answer()
  }, [id, run])
  return null
}
