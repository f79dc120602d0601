/** The colours that follow from a site's accent, each as `#rrggbb`. */
export type AccentColours = {
  /** Fill of the next step. */
  readonly accent: string
  readonly accentPressed: string
  /** Words and icons on the fill: white or ink, at least 4.5 : 1. */
  readonly onAccent: string
  /** The accent as words on paper, card and its own tint: the same hue, darkened until it reads at 4.5 : 1. */
  readonly accentText: string
  readonly accentTint: string
}

type Rgb = readonly [red: number, green: number, blue: number]

const white: Rgb = [255, 255, 255]
const ink: Rgb = [29, 27, 24]
const paper: Rgb = [251, 249, 246]
const black: Rgb = [0, 0, 0]
const readable = 4.5

/** KPU's maroon, used until a site chose its own. */
export const defaultAccent = '#8a1538'

/** Reads `#rrggbb` or `#rgb`, with or without `#`; anything else is undefined. */
export function parseHex(text: string): Rgb | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]
  if (digits === undefined) return undefined
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

const toHex = (colour: Rgb) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** `share` of `b` in `a`, 0 to 1. */
function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const blend = (x: number, y: number) => Math.round(x + (y - x) * share)
  return [blend(a[0], b[0]), blend(a[1], b[1]), blend(a[2], b[2])]
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
function ratio(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Contrast of two `#rrggbb` colours, 1 to 21; a colour that cannot be read counts as 1. */
export function contrast(a: string, b: string): number {
  const [first, second] = [parseHex(a), parseHex(b)]
  return first && second ? ratio(first, second) : 1
}

/** Darkens until the colour reads on every ground. */
function darkenToRead(colour: Rgb, ...grounds: readonly Rgb[]): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mix(colour, black, share)
    if (grounds.every((ground) => ratio(darker, ground) >= readable)) return darker
  }
  return black
}

/** What a site's accent becomes on screen. A text that is no colour gives the default accent. */
export function accentColours(hex: string): AccentColours {
  const given = parseHex(hex) ?? (parseHex(defaultAccent) as Rgb)
  const onWhite = ratio(given, white) >= readable
  const onInk = ratio(given, ink) >= readable
  // Between the two (a middling red or blue) neither white nor ink reads: the fill gives way, white stays.
  const accent = onWhite || onInk ? given : darkenToRead(given, white)
  const onAccent = onWhite || !onInk ? white : ink
  // A pale accent would give a tint that cannot be told from paper, hence the darkened one as its source.
  const strong = darkenToRead(given, white)
  const accentTint = mix(white, strong, 0.09)
  return {
    accent: toHex(accent),
    accentPressed: toHex(onAccent === white ? mix(accent, black, 0.16) : mix(accent, white, 0.25)),
    onAccent: toHex(onAccent),
    accentText: toHex(darkenToRead(strong, accentTint, paper)),
    accentTint: toHex(accentTint),
  }
}
