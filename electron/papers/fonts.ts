import { GlobalFonts } from '@napi-rs/canvas'
import { draws, type FontFile, fontFiles } from './font-files.ts'

/** Scripts that the fonts hold; their makers' lists also name characters of others, which then come out as empty boxes. */
const knownScript =
  /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u
const keepsItsShape = /^[#*0-9©®™]$/u
const invisible = /[\p{Default_Ignorable_Code_Point}]/u

/** Joins or parts Arabic letters; anywhere else it is the rest of an emoji. */
const strayJoiner = /(?<!\p{Script=Arabic})[\u200C\u200D]+/gu

/** Stands for a character that no font here draws: an honest gap instead of an empty box. */
const gap = '?'

/** Font families that the canvas has; asking it each time takes longer than drawing a word. */
const registered = new Set<string>()

/** The papers' fonts. Files are opened when a text first needs them: a Chinese name needs three of a hundred. */
export class Fonts {
  readonly #files: readonly FontFile[]
  readonly #found = new Map<number, FontFile | null>()

  /** `root` holds the font packages as `node_modules` does (`fontPackages`). */
  constructor(root: string) {
    this.#files = fontFiles(root)
  }

  /** The text as it can be drawn: emoji left out, other strange characters as "?"; "?" where nothing is left. */
  drawable(text: string): string {
    const kept = [...text].map((character) => this.#drawableCharacter(character)).join('')
    const tidy = kept.replace(strayJoiner, '').replace(/ +/g, ' ').trim()
    return tidy === '' && text.trim() !== '' ? gap : tidy
  }

  /** The font families for a text, as CSS lists them. */
  familiesFor(text: string): string {
    const needed = new Set<FontFile>()
    for (const character of text) {
      const file = this.fileFor(character)
      if (file) needed.add(file)
    }
    const first = this.#files[0]
    if (needed.size === 0 && first) needed.add(first)
    return this.#files
      .filter((file) => needed.has(file))
      .map((file) => `"${this.#register(file)}"`)
      .join(', ')
  }

  /** The file that draws a character, for those who draw run by run. */
  fileFor(character: string): FontFile | null {
    const codePoint = character.codePointAt(0) ?? 0
    const known = this.#found.get(codePoint)
    if (known !== undefined) return known
    const file = knownScript.test(character) ? (this.#files.find((each) => draws(each, codePoint)) ?? null) : null
    this.#found.set(codePoint, file)
    return file
  }

  #drawableCharacter(character: string): string {
    if (emoji.test(character) && !keepsItsShape.test(character)) return ''
    if (invisible.test(character)) return /[\u200C\u200D]/.test(character) ? character : ''
    return this.fileFor(character) ? character : gap
  }

  /** The canvas keeps one list of fonts for the whole process; a second registration under the same name is left out. */
  #register({ family, files }: FontFile): string {
    const name = `Paper ${family}`
    if (registered.has(name)) return name
    for (const { path } of files) {
      if (!GlobalFonts.registerFromPath(path, name)) throw new Error(`The font file cannot be read: ${path}`)
    }
    registered.add(name)
    return name
  }
}
