import type { VisitView } from '../../../shared/contract/visits.ts'
import { useReadOnce } from '../../api/hooks.ts'
import { Avatar } from '../../ui/display/avatar.tsx'

/** The guest's picture, fetched when it is first shown, else initials. */
export function GuestAvatar({ visit, size = 'normal' }: { visit: VisitView; size?: 'normal' | 'large' }) {
  const photo = useReadOnce('visits.photo', { visitId: visit.id }, visit.hasPhoto)?.photo
  return <Avatar name={visit.name} photo={photo ?? undefined} size={size} />
}
