import type { HostGuest } from '../../shared/contract/hosts.ts'
import { useReadOnce } from '../api/hooks.ts'

/** The guest's picture, fetched when it is first shown. */
export function usePhotoOf({ partyId, hasPhoto }: HostGuest): string | undefined {
  return useReadOnce('hosts.photo', { partyId }, hasPhoto)?.photo ?? undefined
}
