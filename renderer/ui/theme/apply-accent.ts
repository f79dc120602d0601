import { accentColours } from './accent.ts'

/** Colours all screens of this page with the site's accent (`#rrggbb`). */
export function applyAccent(hex: string, root: HTMLElement = document.documentElement): void {
  const colours = accentColours(hex)
  root.style.setProperty('--accent', colours.accent)
  root.style.setProperty('--accent-pressed', colours.accentPressed)
  root.style.setProperty('--on-accent', colours.onAccent)
  root.style.setProperty('--accent-text', colours.accentText)
  root.style.setProperty('--accent-tint', colours.accentTint)
}
