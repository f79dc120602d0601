import { expect, test } from 'vitest'
import { fitJpeg } from './jpeg.ts'

/** An encoder whose result grows with area and quality, and writes what it was asked for. */
function encoder(bytesPerPixel: number) {
  const asked: string[] = []
  const encode = ({ width, height }: { width: number; height: number }, quality: number) => {
    asked.push(`${width}x${height}@${quality}`)
    return `data:image/jpeg;base64,${'A'.repeat(Math.round(width * height * quality * bytesPerPixel))}`
  }
  return { asked, encode }
}

test('a plain picture keeps its quality and is scaled to 960', () => {
  const { asked, encode } = encoder(0.1)
  expect(fitJpeg(encode, { width: 1920, height: 1080 })?.length).toBeLessThanOrEqual(200_000)
  expect(asked).toEqual(['960x540@0.86'])
})

test('a rich picture loses quality first, then size', () => {
  const { asked, encode } = encoder(1)
  expect(fitJpeg(encode, { width: 960, height: 720 })?.length).toBeLessThanOrEqual(200_000)
  expect(asked.at(-1)).toMatch(/^(720x540|480x360)@/)
})

test('a small camera is not blown up', () => {
  const { asked, encode } = encoder(0.1)
  fitJpeg(encode, { width: 320, height: 240 })
  expect(asked).toEqual(['320x240@0.86'])
})

test('a camera without a picture gives none', () => {
  expect(fitJpeg(() => 'data:,', { width: 0, height: 0 })).toBeUndefined()
})
