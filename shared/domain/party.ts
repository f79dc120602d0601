import type { VisitState } from './visit.ts'

/**
 * Of those who came together, the leader first: whose name and number stand for all of them. That is whoever is in the earliest of these
 * states, since a leader who went first leaves the others here; where nobody is, the leader.
 */
export function spokesmanOf<Member extends { readonly state: VisitState }>(
  members: readonly Member[],
  states: readonly VisitState[],
): Member | undefined {
  const found = states.flatMap((state) => members.find((member) => member.state === state) ?? [])
  return found[0] ?? members[0]
}
