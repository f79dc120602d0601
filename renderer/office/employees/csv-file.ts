/** A list of employees as it was chosen; `text` goes to the server as it is. */
export type CsvFile = { readonly name: string; readonly text: string }

const largestBytes = 1_900_000

/** Reads a chosen file. A spreadsheet that was not saved as CSV is a zip or holds bytes that no text has. */
export async function readCsv(file: File): Promise<CsvFile | 'notCsv' | 'tooLarge'> {
  if (file.size > largestBytes) return 'tooLarge'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = decoded(bytes)
  return text === undefined ? 'notCsv' : { name: file.name, text }
}

/** UTF-8, or what Excel writes in Indonesia when nobody asks it for UTF-8 (Windows-1252). */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** How many employees a file seems to hold: its lines that say something, without the heading. */
export function employeeLines({ text }: CsvFile): number {
  return Math.max(0, linesOf(text).filter((line) => /[^\s;,"]/u.test(line)).length - 1)
}

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u)
}

/** The template that the server gives, as something a browser saves. */
export function csvAddress(csv: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`
}
