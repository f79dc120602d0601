import { drawFrame, frame } from './draw.ts'
import { onPicture, parsePicture, showPicture, storedFault, storedPicture } from './picture.ts'

const framesPerSecond = 10
/** As the browser would list it beside the machine's own. */
const simulatedDevice = {
  deviceId: 'simulated',
  groupId: 'simulated',
  kind: 'videoinput',
  label: 'Kamera tiruan',
} as const

const isSimulated = () => storedPicture() !== '' || storedFault() !== 'none'
const isConnected = () => storedFault() !== 'missing' && storedFault() !== 'unplugged'

/** A camera that a page has. `known` are the tracks that it got: whatever comes in their place later, it listens to these. */
type Lent = {
  readonly stream: MediaStream
  readonly constraints: MediaStreamConstraints
  readonly known: readonly MediaStreamTrack[]
  isSimulated: boolean
}

/**
 * Puts the simulated camera in the place of the machine's for this page, as long as a simulated picture or a fault is chosen; a camera that
 * runs already changes to the other. The scanner library asks the browser itself, so nothing but the browser's own functions can be
 * replaced. A machine without a camera shows a drawn guest from the start.
 */
export function installSimulatedCamera(media: MediaDevices = navigator.mediaDevices): void {
  const real = media.getUserMedia.bind(media)
  const list = media.enumerateDevices.bind(media)
  const lent = new Set<Lent>()
  let fault = storedFault()
  const running = () => {
    for (const camera of lent) if (isOver(camera.stream)) lent.delete(camera)
    return [...lent]
  }
  void list().then((devices) => {
    const hasCamera = devices.some(({ kind }) => kind === 'videoinput')
    if (!hasCamera && !isSimulated()) showPicture({ kind: 'face', which: 0 })
  })
  media.getUserMedia = async (constraints) => {
    if (!constraints?.video) return real(constraints)
    const simulated = isSimulated()
    const stream = simulated ? simulatedStream() : await real(constraints)
    const camera = { stream, constraints, known: stream.getTracks(), isSimulated: simulated }
    lent.add(camera)
    // Chosen while the browser was still asking.
    void follow(camera, real)
    return stream
  }
  media.enumerateDevices = async () => {
    if (!isSimulated()) return list()
    return isConnected() ? [{ ...simulatedDevice, toJSON: () => simulatedDevice }] : []
  }
  onPicture(() => {
    for (const camera of running()) {
      if (isConnected()) void follow(camera, real)
      else pullOut(camera)
    }
    if (storedFault() === fault) return
    fault = storedFault()
    media.dispatchEvent(new Event('devicechange'))
  })
}

const isOver = (stream: MediaStream) => stream.getTracks().every((track) => track.readyState === 'ended')

/** What the system does when the cable is pulled: the track ends by itself. */
function pullOut({ stream, known }: Lent): void {
  for (const track of stream.getTracks()) track.stop()
  for (const track of known) track.dispatchEvent(new Event('ended'))
}

/** Changes a running camera between the machine's own and the simulated one; the page keeps its stream. */
async function follow(camera: Lent, real: MediaDevices['getUserMedia']): Promise<void> {
  const { stream, constraints } = camera
  if (camera.isSimulated === isSimulated()) return
  camera.isSimulated = isSimulated()
  try {
    const next = camera.isSimulated ? pictureStream() : await real(constraints)
    // While the browser asked, the page may have stopped, or another picture been chosen.
    if (isOver(stream) || camera.isSimulated !== isSimulated()) for (const track of next.getTracks()) track.stop()
    else swap(camera, next)
  } catch {
    // The page asks anew, and hears why there is none.
    pullOut(camera)
  }
}

function swap(camera: Lent, next: MediaStream): void {
  const { stream } = camera
  for (const track of stream.getTracks()) {
    stream.removeTrack(track)
    track.stop()
  }
  for (const track of next.getTracks()) {
    track.addEventListener('ended', () => pullOut(camera))
    stream.addTrack(track)
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
      return pictureStream()
  }
}

function pictureStream(): MediaStream {
  return canvasStream(framesPerSecond, (context) => {
    if (storedFault() !== 'frozen')
      drawFrame(context, parsePicture(storedPicture(), Date.now()), performance.now(), storedFault())
  })
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
