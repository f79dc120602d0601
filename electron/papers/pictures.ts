import { type Image, loadImage } from '@napi-rs/canvas'

/** A logo or photograph, ready to be drawn. */
export type Picture = Image
/** What a paper may show besides words; null where the site has or wants none. */
export type Pictures = { readonly logo: Picture | null; readonly photo: Picture | null }

export const noPictures: Pictures = { logo: null, photo: null }

/** Larger ones are of no use on paper; one of 20,000 dots square would end the process for want of memory. */
const largestSide = 4_096

/**
 * A picture from its data URL; null for one that cannot be drawn: a paper comes out without it rather than not at all. Only PNG and
 * JPEG, whose size can be seen before anything is unpacked; the screens store nothing else.
 */
export async function readPicture(url: string | null): Promise<Picture | null> {
  const data = url?.match(/^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/)?.[1]
  if (!data) return null
  const bytes = Buffer.from(data, 'base64')
  const size = pngSize(bytes) ?? jpegSize(bytes)
  if (!size || Math.max(size.width, size.height) > largestSide || Math.min(size.width, size.height) < 1) return null
  try {
    return await loadImage(bytes)
  } catch {
    return null
  }
}

type Size = { readonly width: number; readonly height: number }

function pngSize(bytes: Buffer): Size | null {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1A\n') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** ISO/IEC 10918-1, B.1: segments of a marker and a length, until the frame header (SOF) says how large the picture is. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return null
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return null
}
