import { Settings2 } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'
import { useTranslation } from 'react-i18next'
import { useProof } from '../../site/proof.tsx'
import { Avatar } from '../../ui/display/avatar.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './top-line.module.css'

/** Who is on, and whether the PIN still holds; opens what belongs to the watch. */
export function WatchButton() {
  const { t } = useTranslation('desk')
  const { side, open } = useDesk()
  const { me } = useProof()
  const now = useNow(10_000)
  const person = me?.person
  const isFresh = (me?.freshUntil ?? 0) > now
  const name = person?.name ?? t('top.noGuard')
  const isOpen = side.kind === 'watch'
  return (
    <Button
      className={styles.watch ?? ''}
      aria-expanded={isOpen}
      onPress={() => open(isOpen ? { kind: 'nothing' } : { kind: 'watch' })}
    >
      <Avatar name={person?.name ?? ''} size="small" />
      <VisuallyHidden>{t('top.openWatch')}: </VisuallyHidden>
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.fresh}>{t(isFresh ? 'top.pinFresh' : 'top.pinNeeded')}</span>
      </span>
      <Settings2 aria-hidden className={styles.icon} />
    </Button>
  )
}
