import { IdCard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { heldDocument } from '../../../shared/domain/loan.ts'
import { type DocumentType, documentTypes } from '../../../shared/domain/visit.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Chips } from '../parts/chips.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './admit.module.css'
import { Tile } from './tile.tsx'
import type { TileProps } from './tile-props.ts'

type Kind = DocumentType | 'none'

/** The guest's document: into a numbered locker, or only looked at where the office keeps none. */
export function DocumentTile(props: TileProps) {
  const { t } = useTranslation('desk')
  const { profile } = useDesk()
  const held = heldDocument(props.visit.loans)
  const isShown = profile.custody === 'show'
  const label = t(isShown ? 'admit.documentShow' : 'admit.document')
  if (held)
    return (
      <Tile
        icon={IdCard}
        label={label}
        state="done"
        value={t(`document.${held.documentType ?? 'other'}`)}
        note={held.item ? t('admit.inLocker', { locker: held.item }) : t('admit.seen')}
      />
    )
  const { document } = props.draft
  if (!document)
    return (
      <Tile icon={IdCard} label={label} state="open" value={t('admit.noDocument')}>
        <TypeField {...props} />
      </Tile>
    )
  return isShown ? <SeenTile {...props} label={label} /> : <LockerTile {...props} label={label} />
}

function LockerTile(props: TileProps & { label: string }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const { document } = props.draft
  if (!document) return null
  const setLocker = (locker: string) => props.onChange({ document: { ...document, locker } })
  return (
    <Tile
      icon={IdCard}
      label={props.label}
      state={document.locker ? 'proposed' : 'open'}
      value={t(`document.${document.type}`)}
      note={document.locker ? t('admit.inLocker', { locker: document.locker }) : t('admit.noneFree')}
    >
      <TypeField {...props} />
      <TextField label={t('admit.locker')} keys="code" value={document.locker} onChange={setLocker} />
      <Chips options={overview.nextLockers.slice(0, 4)} value={document.locker} onChoose={setLocker} />
    </Tile>
  )
}

function SeenTile(props: TileProps & { label: string }) {
  const { t } = useTranslation('desk')
  const { document } = props.draft
  if (!document) return null
  return (
    <>
      <Tile
        icon={IdCard}
        label={props.label}
        state={document.isSeen ? 'done' : 'open'}
        value={t(`document.${document.type}`)}
        note={document.isSeen ? undefined : t('admit.notSeen')}
      >
        <TypeField {...props} />
      </Tile>
      <Checkbox
        boxed
        isOn={document.isSeen}
        onChange={(isSeen) => props.onChange({ document: { ...document, isSeen } })}
      >
        {t('admit.seenTick', { document: t(`document.${document.type}`) })}
      </Checkbox>
    </>
  )
}

function TypeField({ draft, onChange }: TileProps) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const options: readonly { id: Kind; label: string }[] = [
    ...documentTypes.map((id) => ({ id, label: t(`document.${id}`) })),
    { id: 'none', label: t('admit.noDocument') },
  ]
  const choose = (kind: Kind) => {
    if (kind === 'none') return onChange({ document: null })
    const before = draft.document ?? { locker: overview.nextLockers[0] ?? '', isSeen: false }
    onChange({ document: { ...before, type: kind } })
  }
  return (
    <div className={styles.tiles}>
      <Select
        label={t('admit.documentType')}
        options={options}
        value={draft.document?.type ?? 'none'}
        onChange={choose}
      />
    </div>
  )
}
