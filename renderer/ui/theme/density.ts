/** How large and how dense a screen is drawn: by where it stands, not by its size. */
export type Density = 'kiosk' | 'desk' | 'host'

export function applyDensity(density: Density, root: HTMLElement = document.documentElement): void {
  root.dataset.density = density
}
