/** The largest data URL of a photo, in characters: about 150 kB of picture, half of what the site server takes. */
const limit = 200_000
const longestSide = 960
const qualities = [0.86, 0.78, 0.68, 0.55, 0.4] as const

type Size = { readonly width: number; readonly height: number }

/** Tries better qualities first, then smaller pictures. Undefined when nothing fits (a canvas that cannot be read). */
export function fitJpeg(
  encode: (size: Size, quality: number) => string,
  full: Size,
  atMost = limit,
): string | undefined {
  const scale = Math.min(1, longestSide / Math.max(full.width, full.height, 1))
  for (const shrink of [1, 0.75, 0.5]) {
    const size = { width: Math.round(full.width * scale * shrink), height: Math.round(full.height * scale * shrink) }
    for (const quality of qualities) {
      const url = encode(size, quality)
      if (url.startsWith('data:image/jpeg') && url.length <= atMost) return url
    }
  }
  return undefined
}

/** The picture that `video` shows now as a JPEG data URL of at most 200,000 characters, not mirrored. */
export function capturePhoto(video: HTMLVideoElement): string | undefined {
  const canvas = document.createElement('canvas')
  const encode = ({ width, height }: Size, quality: number) => {
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.drawImage(video, 0, 0, width, height)
    return canvas.toDataURL('image/jpeg', quality)
  }
  return fitJpeg(encode, { width: video.videoWidth, height: video.videoHeight })
}
