import { encodeQR } from 'qr'
import type { CameraFault, SimulatedPicture } from './picture.ts'

/** The size of the simulated frame, that of an ordinary camera. */
export const frame = { width: 1280, height: 720 } as const

/** Paper pictures that were loaded already; a frame does not wait. */
const loaded = new Map<string, HTMLImageElement>()

/** Draws one frame. `time` (ms) moves the picture a little, as a hand does; a dark or noisy camera spoils it. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  picture: SimulatedPicture,
  time: number,
  fault: CameraFault = 'none',
): void {
  const sway = Math.sin(time / 700) * 6
  drawLobby(context)
  context.save()
  context.translate(sway, sway / 2)
  switch (picture.kind) {
    case 'face':
      drawFace(context, picture.which)
      break
    case 'code':
      drawCode(context, picture.text)
      break
    case 'paper':
      drawPaper(context, picture.src)
      break
    case 'empty':
    case 'real':
      break
  }
  context.restore()
  if (fault === 'dark') spoil(context, 0.9, 0.1)
  if (fault === 'noisy') spoil(context, 0, 0.55)
}

/** One patch of noise, laid over each frame at another place: a fresh one for every pixel would cost more than the camera. */
let noise: HTMLCanvasElement | undefined
const noiseSize = 256

function noisePatch(): HTMLCanvasElement {
  const patch = document.createElement('canvas')
  patch.width = noiseSize
  patch.height = noiseSize
  const pixels = new ImageData(noiseSize, noiseSize)
  for (let at = 0; at < pixels.data.length; at += 4) {
    const grey = Math.random() * 255
    pixels.data.set([grey, grey, grey, 255], at)
  }
  patch.getContext('2d')?.putImageData(pixels, 0, 0)
  return patch
}

function spoil(context: CanvasRenderingContext2D, darkness: number, grain: number): void {
  context.fillStyle = `rgb(0 0 0 / ${darkness})`
  context.fillRect(0, 0, frame.width, frame.height)
  noise ??= noisePatch()
  const pattern = context.createPattern(noise, 'repeat')
  if (!pattern) return
  context.save()
  context.globalAlpha = grain
  context.translate(-Math.random() * noiseSize, -Math.random() * noiseSize)
  context.fillStyle = pattern
  context.fillRect(0, 0, frame.width + noiseSize, frame.height + noiseSize)
  context.restore()
}

function drawLobby(context: CanvasRenderingContext2D): void {
  const wall = context.createLinearGradient(0, 0, 0, frame.height)
  wall.addColorStop(0, '#dfe4e6')
  wall.addColorStop(0.72, '#cfd5d6')
  wall.addColorStop(0.73, '#a89f92')
  wall.addColorStop(1, '#8f867a')
  context.fillStyle = wall
  context.fillRect(0, 0, frame.width, frame.height)
  context.fillStyle = '#eef3f5'
  context.fillRect(90, 70, 250, 330)
  context.fillRect(940, 70, 250, 330)
}

const looks = [
  { shirt: '#1e5aa0', skin: '#c68d63', hair: '#221c18' },
  { shirt: '#1b7a4b', skin: '#a9714b', hair: '#2c2320' },
  { shirt: '#8a1538', skin: '#d9a679', hair: '#3a2c22' },
  { shirt: '#5f594f', skin: '#8f5f3f', hair: '#dcd6cf' },
] as const
/** How many different guests can be drawn. */
export const faces = looks.length

function drawFace(context: CanvasRenderingContext2D, which: number): void {
  const look = looks[which % looks.length] ?? looks[0]
  const oval = (fill: string, x: number, y: number, rx: number, ry: number) => {
    context.fillStyle = fill
    context.beginPath()
    context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    context.fill()
  }
  oval(look.shirt, 640, 760, 300, 240)
  oval(look.skin, 640, 520, 70, 90)
  oval(look.hair, 640, 300, 158, 180)
  oval(look.skin, 640, 345, 136, 170)
  for (const x of [590, 690]) {
    oval('#ffffff', x, 330, 22, 13)
    oval('#221c18', x, 330, 9, 9)
  }
  context.strokeStyle = '#6d4630'
  context.lineWidth = 7
  context.lineCap = 'round'
  context.beginPath()
  context.arc(640, 405, 46, 0.35, Math.PI - 0.35)
  context.stroke()
}

function drawCode(context: CanvasRenderingContext2D, text: string): void {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const unit = Math.floor(560 / modules.length)
  const size = unit * modules.length
  const [left, top] = [(frame.width - size) / 2, (frame.height - size) / 2]
  context.fillStyle = '#ffffff'
  context.fillRect(left, top, size, size)
  context.fillStyle = '#1d1b18'
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(left + x * unit, top + y * unit, unit, unit)
    })
  })
}

/** As a guest holds it: as large as the frame allows. */
function drawPaper(context: CanvasRenderingContext2D, src: string): void {
  const image = loaded.get(src) ?? load(src)
  if (!image.complete || image.naturalWidth === 0) return
  const scale = Math.min((frame.height - 30) / image.naturalHeight, 700 / image.naturalWidth)
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale]
  context.drawImage(image, (frame.width - width) / 2, (frame.height - height) / 2, width, height)
}

function load(src: string): HTMLImageElement {
  const image = new Image()
  image.src = src
  loaded.clear()
  loaded.set(src, image)
  return image
}
