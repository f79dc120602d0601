import { useState } from 'react'

/**
 * What one is typing into a field whose value is something read from it: the text stays as typed while it means the value, and
 * while it means nothing yet. A value set from elsewhere replaces it.
 */
export function useTyped(
  value: string,
  write: (value: string) => string,
  read: (text: string) => string | undefined,
): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => write(value))
  const isStale = (read(text) ?? '') !== value
  if (isStale) setText(write(value))
  return [isStale ? write(value) : text, setText]
}
