/** Large enough for a kiosk of 4K, small enough to be sent with every profile. */
const largestSide = 320

/** A picture file as a small PNG data URL, its transparency kept; undefined for a file that is no picture. */
export async function readLogo(file: File): Promise<string | undefined> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return drawn(image)
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement): string | undefined {
  // An SVG may come without a size of its own.
  const [width, height] = [image.naturalWidth || largestSide, image.naturalHeight || largestSide]
  const scale = Math.min(1, largestSide / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
