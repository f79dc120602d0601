import type { ReactNode } from 'react'
import { ProofProvider } from '../../site/proof.tsx'
import { PinDialog } from '../pin/pin-dialog.tsx'

export { useProof as useGuard, useProvenChange as useGuardChange } from '../../site/proof.tsx'

/** Below it, a change that a guard answers for asks for his PIN where one is needed. */
export function GuardProvider({ children }: { children: ReactNode }) {
  return <ProofProvider dialog={(asking) => <PinDialog {...asking} />}>{children}</ProofProvider>
}
