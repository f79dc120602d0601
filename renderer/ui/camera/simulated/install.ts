import { drawFrame, frame } from './draw.ts'
import { parsePicture, storedPicture } from './picture.ts'

const framesPerSecond = 10

/**
 * Puts the simulated camera in the place of the machine's for this page, as long as a simulated picture is chosen. The scanner
 * library asks the browser itself, so nothing but the browser's own function can be replaced.
 */
export function installSimulatedCamera(media: MediaDevices = navigator.mediaDevices): void {
  const real = media.getUserMedia.bind(media)
  media.getUserMedia = (constraints) =>
    constraints?.video && storedPicture() !== '' ? Promise.resolve(simulatedStream()) : real(constraints)
}

/** What is chosen may change while it runs, so each frame looks anew. */
function simulatedStream(): MediaStream {
  const canvas = document.createElement('canvas')
  canvas.width = frame.width
  canvas.height = frame.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The simulated camera has no canvas')
  const draw = () => drawFrame(context, parsePicture(storedPicture(), Date.now()), performance.now())
  draw()
  const stream = canvas.captureStream(framesPerSecond)
  const timer = setInterval(() => {
    if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer)
    else draw()
  }, 1000 / framesPerSecond)
  return stream
}
