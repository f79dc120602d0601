import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { heldDocument } from '../../../shared/domain/loan.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Unbroken } from '../../ui/display/unbroken.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import styles from './admit.module.css'
import { BadgeTile } from './badge-tile.tsx'
import { DocumentTile } from './document-tile.tsx'
import { ParkingTile } from './parking-tile.tsx'
import { isScanned } from './rows.ts'
import { TemperatureTile } from './temperature-tile.tsx'
import type { TileProps } from './tile-props.ts'

/** One person: temperature, document, badge, parking. In a party each folds to one line, and may stay behind. */
export function PersonRow({ visit, draft, isAlone, onChange }: TileProps & { isAlone: boolean }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const tiles = (
    <div className={styles.tiles}>
      {/* First, for of all of these it alone is never done beforehand: on a small screen what to press must not lie below the fold. */}
      {overview.eventMode && <TemperatureTile visit={visit} />}
      <DocumentTile visit={visit} draft={draft} onChange={onChange} />
      <BadgeTile visit={visit} draft={draft} onChange={onChange} />
      {(visit.isLeader || visit.vehicle) && <ParkingTile visit={visit} draft={draft} onChange={onChange} />}
    </div>
  )
  if (isAlone) return tiles
  return (
    <div className={styles.person}>
      <div className={styles.personHead}>
        <Checkbox
          isOn={draft.isComing}
          onChange={(isComing) => onChange({ isComing })}
          note={draft.isComing ? <Summary visit={visit} draft={draft} /> : undefined}
        >
          <bdi>{visit.name}</bdi>
        </Checkbox>
        {draft.isComing && (
          <Button variant="quiet" aria-label={t('admit.edit', { what: visit.name })} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'admit.fold' : 'admit.change')}
          </Button>
        )}
      </div>
      {draft.isComing && (isOpen || overview.eventMode) && tiles}
    </div>
  )
}

/** "KTP · L-08 · T-08": all that is lent to one of a party, in one line. */
function Summary({ visit, draft }: Omit<TileProps, 'onChange'>) {
  const { t } = useTranslation('desk')
  const held = heldDocument(visit.loans)
  const type = held?.documentType ?? draft.document?.type
  const badge = openLoan(visit, 'badge')?.item ?? (isScanned(draft.badge) ? t('admit.scanned') : draft.badge)
  const parts = [
    type ? t(`document.${type}`) : t('admit.noDocument'),
    held?.item ?? draft.document?.locker,
    badge || t('admit.noBadge'),
  ]
  return (
    <span data-figures>
      <Unbroken text={parts.filter(Boolean).join(' · ')} />
    </span>
  )
}
