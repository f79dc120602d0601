/** Puts values into the gaps of a text: `fill('Dibuat {{at}}', { at: '21.00' })`. What a value itself contains is left as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
