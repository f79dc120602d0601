/**
 * What the simulated camera of a demonstration sees. `real` leaves the machine's own camera alone, `empty` is a lobby without
 * anybody, `face` a drawn guest; `paper` (a picture) and `code` (drawn as QR) are held up until `until` (epoch ms), then a face.
 */
export type SimulatedPicture =
  | { readonly kind: 'real' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'face'; readonly which: number }
  | { readonly kind: 'paper'; readonly src: string; readonly until: number }
  | { readonly kind: 'code'; readonly text: string; readonly until: number }

/**
 * What is wrong with the simulated camera: refused by the browser, none connected, held by another program, pulled out while it runs, a
 * camera that gives no picture at all or whose picture stands still, a noisy one, a dark lobby.
 */
export const cameraFaults = [
  'none',
  'refused',
  'missing',
  'busy',
  'unplugged',
  'no-picture',
  'frozen',
  'noisy',
  'dark',
] as const
export type CameraFault = (typeof cameraFaults)[number]

/** A hand gets tired: long enough to walk from the simulator's tab to the kiosk's. */
export const heldUpMs = 90_000

const key = 'simulated-camera'
const faultKey = 'simulated-camera-fault'
/** Storage tells other pages of a change, but not the one that made it. */
const changedHere = 'simulated-camera-changed'

/** The text as it lies in the browser's storage, shared by all pages of this demonstration; the same text means the same picture. */
export function storedPicture(): string {
  return localStorage.getItem(key) ?? ''
}

export function parsePicture(stored: string, now: number): SimulatedPicture {
  if (stored === '') return { kind: 'real' }
  const picture = JSON.parse(stored) as SimulatedPicture
  return 'until' in picture && picture.until <= now ? { kind: 'face', which: 0 } : picture
}

export function showPicture(picture: SimulatedPicture): void {
  if (picture.kind === 'real') localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(picture))
  window.dispatchEvent(new Event(changedHere))
}

export function storedFault(): CameraFault {
  const stored = localStorage.getItem(faultKey)
  return cameraFaults.find((fault) => fault === stored) ?? 'none'
}

export function setFault(fault: CameraFault): void {
  localStorage.setItem(faultKey, fault)
  window.dispatchEvent(new Event(changedHere))
}

/** Calls back on every change, made here or in another tab; gives back how to stop. */
export function onPicture(listener: () => void): () => void {
  const heard = (event: StorageEvent) => (event.key === key || event.key === faultKey) && listener()
  window.addEventListener('storage', heard)
  window.addEventListener(changedHere, listener)
  return () => {
    window.removeEventListener('storage', heard)
    window.removeEventListener(changedHere, listener)
  }
}
