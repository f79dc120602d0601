import { SquareParking } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoan } from '../state/loans.ts'
import { Tile } from './tile.tsx'
import type { TileProps } from './tile-props.ts'

const key = (parking: AdmissionRow['parking']) => (parking.kind === 'card' ? `card:${parking.classKey}` : parking.kind)

/** A numbered card of the yard while there is room, else a place at the roadside (rows M7, M8). */
export function ParkingTile({ visit, draft, onChange }: TileProps) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const plate = visit.vehicle?.plate
  const lent = openLoan(visit, 'parking-card')
  if (lent)
    return (
      <Tile
        icon={SquareParking}
        label={t('admit.parking')}
        state="done"
        value={lent.item}
        note={plate ?? t('admit.lent')}
      />
    )
  const { parking } = draft
  // A card is for the vehicle that stands in the register; another one is corrected there first.
  const yards = overview.parking.filter((yard) => yard.classKey === visit.vehicle?.classKey && yard.free > 0)
  const chosen =
    parking.kind === 'card' ? overview.parking.find((yard) => yard.classKey === parking.classKey) : undefined
  const choose = (id: string) => {
    if (id.startsWith('card:')) return onChange({ parking: { kind: 'card', classKey: id.slice('card:'.length) } })
    onChange({ parking: id === 'roadside' ? { kind: 'roadside', place: visit.roadsidePlace ?? '' } : { kind: 'none' } })
  }
  const value = () => {
    if (parking.kind === 'none') return t('admit.noParking')
    if (parking.kind === 'roadside') return t('admit.roadside')
    return plate || (chosen?.name ?? '')
  }
  const note = () => {
    if (parking.kind === 'card') return [chosen?.next, plate && chosen?.name].filter(Boolean).join(' · ')
    return parking.kind === 'roadside' ? plate : undefined
  }
  const isNowhere = parking.kind === 'roadside' && parking.place.trim() === ''
  return (
    <Tile
      icon={SquareParking}
      label={t('admit.parking')}
      state={isNowhere ? 'open' : 'proposed'}
      value={value()}
      note={note()}
      isOpenAtFirst={parking.kind === 'roadside'}
    >
      <Select
        label={t('admit.parkingWhere')}
        help={parking.kind === 'roadside' && visit.vehicle ? t('admit.yardFull') : undefined}
        options={[
          ...yards.map((yard) => ({
            id: `card:${yard.classKey}`,
            label: t('admit.cardNext', { name: yard.name, card: yard.next ?? '' }),
            note: t('parking.free', { count: yard.free }),
          })),
          { id: 'roadside', label: t('admit.roadside') },
          { id: 'none', label: t('admit.noParking') },
        ]}
        value={key(parking)}
        onChange={choose}
      />
      {parking.kind === 'roadside' && (
        <TextField
          label={t('admit.roadsidePlace')}
          placeholder={t('admit.roadsideHint')}
          value={parking.place}
          onChange={(place) => onChange({ parking: { kind: 'roadside', place } })}
        />
      )}
    </Tile>
  )
}
