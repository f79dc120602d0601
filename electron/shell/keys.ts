import type { Input } from 'electron'

/** Letters and signs that mean something to Chromium together with Ctrl: print, reload, close, new window, zoom, find, ... */
const withControl = 'fghjlnoprstuw+-=0'
const functionKey = /^F\d{1,2}$/

/** Ctrl+Shift+O: the office of a station that has a kiosk only, and so no way to it on the screen. */
export function opensOffice({ key, control, shift }: Pick<Input, 'key' | 'control' | 'shift'>): boolean {
  return control && shift && key.toLowerCase() === 'o'
}

/**
 * Whether a key stroke would leave or change a locked window. Copy, paste and undo stay; Ctrl+Alt+Del and the Windows key never
 * reach a program: locking those is the operating system's task (docs/decisions.md).
 */
export function leavesWindow({
  key,
  control,
  alt,
  meta,
  shift,
}: Pick<Input, 'key' | 'control' | 'alt' | 'meta' | 'shift'>): boolean {
  if (meta) return true
  if (functionKey.test(key)) return true
  if (alt) return ['F4', 'ArrowLeft', 'ArrowRight', 'Home', ' '].includes(key)
  if (key.startsWith('Browser')) return true
  return control && (withControl.includes(key.toLowerCase()) || (shift && 'ijc'.includes(key.toLowerCase())))
}
