import { useState } from 'react'
import type { CheckRun } from '../../../shared/contract/self-check.ts'
import { useRead } from '../../api/hooks.ts'
import { useProvenChange } from '../proof.tsx'

/** The newest self-check and the way to run another. */
export function useSelfCheck() {
  const state = useRead('selfCheck.state', {}).value
  const change = useProvenChange('selfCheck.run')
  // One that the register could not take is nowhere but here.
  const [unkept, setUnkept] = useState<CheckRun>()
  const run = async () => {
    const answer = await change.run({})
    if (answer.ok) setUnkept(answer.value.isKept ? undefined : answer.value)
  }
  return {
    last: unkept ?? state?.last ?? null,
    isKept: unkept === undefined,
    run,
    isRunning: change.isRunning,
    failure: change.failure,
  }
}
