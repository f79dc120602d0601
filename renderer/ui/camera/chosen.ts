/**
 * Which camera of this machine a screen uses. A camera's id means something only to the browser that gave it, so it is kept there and not in
 * the office's settings; all windows of one machine share it.
 */
export const cameraPlaces = ['kiosk', 'desk'] as const
export type CameraPlace = (typeof cameraPlaces)[number]

const keyOf = (place: string) => `camera-of-${place}`

/** The screen that this page is. */
const ownPlace = () => location.pathname.split('/')[1] ?? ''

export function chosenCamera(place: string = ownPlace()): string | undefined {
  return localStorage.getItem(keyOf(place)) ?? undefined
}

export function chooseCamera(place: CameraPlace, deviceId: string): void {
  localStorage.setItem(keyOf(place), deviceId)
}
