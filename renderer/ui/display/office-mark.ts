/** Up to four letters for an office without a logo: its abbreviation where the name begins with one, else its initials. */
export function officeMark(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  const [first = ''] = words
  if (/^\p{Lu}{2,4}$/u.test(first)) return first
  return words
    .slice(0, 3)
    .map((word) => word.replace(/^[^\p{L}]+/u, '').charAt(0))
    .join('')
    .toLocaleUpperCase('id')
}
