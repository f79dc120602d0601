/** Brightness of each dot from the upper left, 0 black to 1 white. */
export type Greys = { readonly width: number; readonly height: number; readonly values: Float32Array }

/** Atkinson's neighbours: right, then the next two rows. He passes on six eighths of an error, which keeps black and white areas clean. */
const neighbours = [
  [1, 0],
  [2, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
  [0, 2],
] as const

/** Black or white for each dot, so that from some distance the greys are seen. 1 = black. */
export function dither({ width, height, values }: Greys): Uint8Array {
  const rest = Float32Array.from(values)
  const black = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const value = rest[at] ?? 1
      black[at] = value < 0.5 ? 1 : 0
      const share = (value < 0.5 ? value : value - 1) / 8
      for (const [right, below] of neighbours) {
        if (x + right < 0 || x + right >= width || y + below >= height) continue
        const next = at + below * width + right
        rest[next] = (rest[next] ?? 0) + share
      }
    }
  }
  return black
}

/** Spreads what lies between two brightnesses over everything from black to white; `gamma` below 1 makes the middle lighter. */
export function spread(
  greys: Greys,
  { dark, light, gamma = 1 }: { dark: number; light: number; gamma?: number },
): Greys {
  const reach = Math.max(0.05, light - dark)
  const values = greys.values.map((value) => Math.min(1, Math.max(0, (value - dark) / reach)) ** gamma)
  return { ...greys, values }
}

/** The brightness below which so many of the dots (0 to 1) lie. */
export function quantile({ values }: Greys, share: number): number {
  const sorted = Float32Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
