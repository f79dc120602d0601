import type { Lever } from '../../../shared/contract/scenes.ts'
import { setFault, showPicture, storedFault, storedPicture } from '../../ui/camera/simulated/picture.ts'

/** The camera is the browser's, so its levers are pulled here, where the kiosk of the training is open too. */
export function pullCamera(levers: readonly Lever[]): void {
  for (const lever of levers) {
    if (lever.pull !== 'camera') continue
    // The machine's own camera, if it has one, would not obey.
    if (storedPicture() === '') showPicture({ kind: 'empty' })
    setFault(lever.fault)
  }
}

/** As it was: without a fault, and the machine's own where only a scene had put another in its place. */
export function putCameraRight(): void {
  if (storedFault() !== 'none') setFault('none')
  if (storedPicture() === JSON.stringify({ kind: 'empty' })) showPicture({ kind: 'real' })
}
