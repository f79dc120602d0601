import { BarcodeDetector } from 'barcode-detector/ponyfill'
import { useEffect, useRef } from 'react'
import { prepareDecoder } from '../ui/camera/decoder.ts'

/** The decoder alone on the camera's frames, without the scanner around it: the least that reading a code can cost. */
export function BareReader({ onText }: { onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onText)
  useEffect(() => {
    let isShown = true
    let stream: MediaStream | undefined
    const read = async () => {
      prepareDecoder()
      const detector = new BarcodeDetector({ formats: ['qr_code'] })
      stream = await navigator.mediaDevices.getUserMedia({ video: true })
      const screen = video.current
      if (!screen) return
      screen.srcObject = stream
      await screen.play()
      while (isShown) {
        const [code] = await detector.detect(screen)
        if (code) return latest.current(code.rawValue)
        await new Promise(requestAnimationFrame)
      }
    }
    void read()
    return () => {
      isShown = false
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [])
  return <video ref={video} muted playsInline />
}
