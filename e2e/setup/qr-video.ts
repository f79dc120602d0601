import { encodeQR } from 'qr'

const width = 640
const height = 480

/** How a code stands before the camera. */
export type Sight = {
  /** Width of one module of the code in pixels of the camera. */
  readonly modulePx: number
  /** Turned in its plane, degrees. */
  readonly turned?: number
  /** Leaning away from the camera: how much wider its near edge looks than its middle (0.2: a fifth). */
  readonly leaning?: number
  /** Out of focus, or moved while the picture was taken: the radius in pixels over which each point is smeared. */
  readonly blur?: number
  /** Each pixel differs by up to this from what it should be, another way in each frame: harsher than a webcam in a dim lobby. */
  readonly noise?: number
  /** Grey of paper and ink, 0 to 255. */
  readonly paper?: number
  readonly ink?: number
}

const frames = 6

/**
 * A film with a QR code in it, for Chromium's `--use-file-for-fake-video-capture` (YUV4MPEG2, 640 x 480, 4:2:0). Chromium plays it
 * again and again, and opens the file at each start of the camera: overwrite it to show another code.
 */
export function qrFilm(text: string, sight: Sight): Buffer {
  const still = blurred(drawn(text, sight), sight.blur ?? 0)
  const random = chance(text.length + sight.modulePx)
  const count = sight.noise ? frames : 1
  const chroma = Buffer.alloc((width * height) / 2, 128)
  const film = [Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`)]
  for (let frame = 0; frame < count; frame++) {
    const luma = Buffer.alloc(width * height)
    for (let index = 0; index < luma.length; index++) {
      const grey = (still[index] ?? 0) + (random() * 2 - 1) * (sight.noise ?? 0)
      luma[index] = Math.min(255, Math.max(0, Math.round(grey)))
    }
    film.push(Buffer.from('FRAME\n'), luma, chroma)
  }
  return Buffer.concat(film)
}

/** A code as a guest holds it up: large, in good light. */
export function qrVideo(text: string, noise = 0): Buffer {
  return qrFilm(text, { modulePx: 10, noise })
}

/** Each pixel looks up which module lies under it; four looks a pixel, so that edges between two are grey. */
function drawn(text: string, { modulePx, turned = 0, leaning = 0, paper = 230, ink = 30 }: Sight): Float32Array {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const half = (modules.length * modulePx) / 2
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  const tilt = leaning / (1 + leaning)
  const table = (paper * 4 + ink) / 5
  const greyAt = (x: number, y: number) => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    const far = 1 + (tilt * dy) / half
    const [u, v] = [(cos * dx + sin * dy) / far, (cos * dy - sin * dx) / far]
    const isDark = modules[Math.floor((v + half) / modulePx)]?.[Math.floor((u + half) / modulePx)]
    if (isDark === undefined) return table
    return isDark ? ink : paper
  }
  const picture = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const looks = greyAt(x + 0.25, y + 0.25) + greyAt(x + 0.75, y + 0.25) + greyAt(x + 0.25, y + 0.75)
      picture[y * width + x] = (looks + greyAt(x + 0.75, y + 0.75)) / 4
    }
  return picture
}

/** Three box blurs, along rows and columns, are as good as a lens. */
function blurred(picture: Float32Array, radius: number): Float32Array {
  let result = picture
  for (let pass = 0; radius > 0 && pass < 3; pass++) result = smeared(smeared(result, 1, radius), width, radius)
  return result
}

function smeared(picture: Float32Array, step: number, radius: number): Float32Array {
  return picture.map((own, index) => {
    let [sum, count] = [0, 0]
    for (let away = -radius; away <= radius; away++) {
      sum += picture[index + away * step] ?? own
      count += 1
    }
    return sum / count
  })
}

/** The same noise each time (mulberry32). */
function chance(seed: number): () => number {
  let state = Math.round(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
