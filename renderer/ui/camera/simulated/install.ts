import { drawFrame, frame } from './draw.ts'
import { onPicture, parsePicture, storedFault, storedPicture } from './picture.ts'

const framesPerSecond = 10
/** As the browser would list it beside the machine's own. */
const simulatedDevice = {
  deviceId: 'simulated',
  groupId: 'simulated',
  kind: 'videoinput',
  label: 'Kamera tiruan',
} as const

const isSimulated = () => storedPicture() !== '' || storedFault() !== 'none'

/**
 * Puts the simulated camera in the place of the machine's for this page, as long as a simulated picture or a fault is chosen. The scanner
 * library asks the browser itself, so nothing but the browser's own functions can be replaced.
 */
export function installSimulatedCamera(media: MediaDevices = navigator.mediaDevices): void {
  const real = media.getUserMedia.bind(media)
  const list = media.enumerateDevices.bind(media)
  const running = new Set<MediaStream>()
  let fault = storedFault()
  media.getUserMedia = async (constraints) => {
    if (!constraints?.video || !isSimulated()) return real(constraints)
    const stream = simulatedStream()
    running.add(stream)
    return stream
  }
  media.enumerateDevices = async () => {
    if (!isSimulated()) return list()
    return isConnected() ? [{ ...simulatedDevice, toJSON: () => simulatedDevice }] : []
  }
  onPicture(() => {
    if (storedFault() === fault) return
    fault = storedFault()
    if (!isConnected()) for (const stream of running) pullOut(stream)
    if (!isConnected()) running.clear()
    media.dispatchEvent(new Event('devicechange'))
  })
}

const isConnected = () => storedFault() !== 'missing' && storedFault() !== 'unplugged'

/** What the system does when the cable is pulled: the track ends by itself. */
function pullOut(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    if (track.readyState === 'ended') continue
    track.stop()
    track.dispatchEvent(new Event('ended'))
  }
}

/** What is chosen may change while it runs, so each frame looks anew. Throws what the browser throws for a camera like this. */
function simulatedStream(): MediaStream {
  const fault = storedFault()
  switch (fault) {
    case 'refused':
      throw new DOMException('Permission denied', 'NotAllowedError')
    case 'missing':
    case 'unplugged':
      throw new DOMException('Requested device not found', 'NotFoundError')
    case 'busy':
      throw new DOMException('Could not start video source', 'NotReadableError')
    case 'no-picture':
      return canvasStream(0, () => undefined)
    case 'none':
    case 'frozen':
    case 'noisy':
    case 'dark':
      return canvasStream(framesPerSecond, (context) => {
        if (storedFault() !== 'frozen')
          drawFrame(context, parsePicture(storedPicture(), Date.now()), performance.now(), storedFault())
      })
  }
}

function canvasStream(rate: number, draw: (context: CanvasRenderingContext2D) => void): MediaStream {
  const canvas = document.createElement('canvas')
  canvas.width = frame.width
  canvas.height = frame.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The simulated camera has no canvas')
  draw(context)
  const stream = canvas.captureStream(rate)
  const timer = setInterval(() => {
    if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer)
    else draw(context)
  }, 1000 / framesPerSecond)
  return stream
}
