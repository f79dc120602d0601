import { needsGuard } from '../../../shared/domain/print-job.ts'
import type { Overview } from './types.ts'

/** A paper that does not come out by itself: the printer complains, or nobody knows whether it came. */
export function isStuck(job: Overview['openJobs'][number]): boolean {
  return needsGuard(job.state) || job.reason !== null
}
