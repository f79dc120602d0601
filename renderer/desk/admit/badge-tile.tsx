import { Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Chips } from '../parts/chips.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { isScanned } from './rows.ts'
import { Tile } from './tile.tsx'
import type { TileProps } from './tile-props.ts'

/** The numbered badge: the next free one, another that is typed, or one that is scanned. */
export function BadgeTile({ visit, draft, onChange }: TileProps) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const lent = openLoan(visit, 'badge')
  if (lent) return <Tile icon={Tag} label={t('admit.badge')} state="done" value={lent.item} note={t('admit.lent')} />
  const scanned = isScanned(draft.badge)
  const note = () => {
    if (draft.badge === '') return undefined
    if (scanned) return undefined
    return draft.badge === overview.nextBadges[0] ? t('admit.nextFree') : t('admit.chosen')
  }
  const value = () => {
    if (scanned) return t('admit.scannedBadge')
    return draft.badge || t(overview.nextBadges.length > 0 ? 'admit.noBadge' : 'admit.noneFree')
  }
  const choose = (badge: string) => onChange({ badge })
  const state = () => {
    if (scanned) return 'done'
    return draft.badge ? 'proposed' : 'open'
  }
  return (
    <Tile icon={Tag} label={t('admit.badge')} state={state()} value={value()} note={note()}>
      <TextField
        label={t('admit.badgeField')}
        help={t('admit.badgeHelp')}
        keys="code"
        value={draft.badge}
        onChange={choose}
        clearable
      />
      <Chips options={overview.nextBadges.slice(0, 4)} value={draft.badge} onChoose={choose} />
    </Tile>
  )
}
