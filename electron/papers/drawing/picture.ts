import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../pictures.ts'
import { dither, type Greys, quantile, spread } from './dither.ts'
import type { Part } from './part.ts'

type Size = { readonly width: number; readonly height: number }
type Crop = Size & { readonly x: number; readonly y: number }

/** A logo in dots, as large as fits into `most`; dark colours come out solid, so that thin strokes stay whole. Null without any ink. */
export function logo(picture: Picture, most: Size): { part: Part; width: number } | null {
  const scale = Math.min(most.width / picture.width, most.height / picture.height)
  const size = { width: whole(picture.width * scale), height: whole(picture.height * scale) }
  const greys = greysOf(picture, { x: 0, y: 0, width: picture.width, height: picture.height }, size)
  const black = dither(spread(greys, { dark: 0.4, light: 0.92 }))
  return black.includes(1) ? { part: dotsPart(size, black, 0), width: size.width } : null
}

/** A photograph in dots that fills its size, cut at the longer sides, within a thin frame. */
export function photograph(picture: Picture, size: Size): Part {
  const scale = Math.max(size.width / picture.width, size.height / picture.height)
  const [width, height] = [size.width / scale, size.height / scale]
  // Faces stand above the middle: of what is too high, more goes at the bottom.
  const crop = { x: (picture.width - width) / 2, y: (picture.height - height) / 3, width, height }
  const greys = greysOf(picture, crop, size)
  // Burnt dots are wider than white ones: skin would come out too dark without the gamma.
  const levels = { dark: quantile(greys, 0.02), light: quantile(greys, 0.98), gamma: 0.8 }
  return dotsPart(size, dither(spread(greys, levels)), 2)
}

function whole(length: number): number {
  return Math.max(1, Math.round(length))
}

/** Brightness as the eye weighs colours; what is transparent is the paper. */
function greysOf(picture: Picture, crop: Crop, { width, height }: Size): Greys {
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, crop.x, crop.y, crop.width, crop.height, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const values = new Float32Array(width * height)
  for (const at of values.keys()) {
    const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
    values[at] = (0.299 * red + 0.587 * green + 0.114 * blue) / 255
  }
  return { width, height, values }
}

/** Dots as they are, drawn run by run: each row's black stretches. */
function dotsPart({ width, height }: Size, black: Uint8Array, frame: number): Part {
  const runs = blackRuns(width, black)
  return () => ({
    width,
    height,
    draw: (context, x, y) => {
      const [left, top] = [Math.round(x), Math.round(y)]
      for (const run of runs) context.fillRect(left + run.x, top + run.y, run.length, 1)
      context.lineWidth = frame
      if (frame > 0) context.strokeRect(left + frame / 2, top + frame / 2, width - frame, height - frame)
    },
  })
}

type Run = { readonly x: number; readonly y: number; length: number }

function blackRuns(width: number, black: Uint8Array): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (const [at, isBlack] of black.entries()) {
    const x = at % width
    if (!isBlack) run = null
    else if (run && x > 0) run.length += 1
    else {
      run = { x, y: Math.floor(at / width), length: 1 }
      runs.push(run)
    }
  }
  return runs
}
