import { type SceneName, sceneOf } from '../../../shared/contract/scenes.ts'
import { useChange } from '../../api/hooks.ts'
import { pullCamera, putCameraRight } from './camera-levers.ts'

/** What the trainer does: begins a scene, helps, ends the training; in the register and in this browser's camera. */
export function useDirection() {
  const beginScene = useChange('simulator.beginScene')
  const helpScene = useChange('simulator.helpScene')
  const endTraining = useChange('simulator.endTraining')
  return {
    begin: async (scene: SceneName) => {
      putCameraRight()
      const begun = await beginScene.run({ scene })
      if (begun.ok) pullCamera(sceneOf(scene).begin)
    },
    help: async (scene: SceneName, number: number) => {
      pullCamera(sceneOf(scene).helps[number]?.does ?? [])
      await helpScene.run({ help: number })
    },
    end: async () => {
      putCameraRight()
      await endTraining.run({})
    },
    isBeginning: beginScene.isRunning,
    isEnding: endTraining.isRunning,
    failure: beginScene.failure ?? helpScene.failure ?? endTraining.failure,
  }
}
