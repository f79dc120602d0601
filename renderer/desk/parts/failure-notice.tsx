import { type Failure, useExplain } from '../../site/explain.ts'
import { Notice } from '../../ui/display/notice.tsx'

/** Why the last step was not done; nothing while all is well. */
export function FailureNotice({ failure }: { failure: Failure | undefined }) {
  const explain = useExplain()
  if (!failure) return null
  return (
    <Notice tone="stop" role="alert">
      {explain(failure)}
    </Notice>
  )
}
