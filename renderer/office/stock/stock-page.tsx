import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StockKind } from '../../../shared/domain/loan.ts'
import { type NumberRange, rangeProblem } from '../../../shared/domain/number-range.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { RangeFields } from '../fields/range-fields.tsx'
import { EditCard } from '../parts/edit-card.tsx'
import styles from '../sections/sections.module.css'
import { useOfficeData } from '../shell/office-data.tsx'
import { NumberGrid } from './number-grid.tsx'
import type { StockItem } from './types.ts'

/** Badges that are lent, lockers that are occupied. */
export function StockPage() {
  const { badges, lockers } = useOfficeData()
  return (
    <div className={styles.stack}>
      <NumberGrid kind="badge" items={badges} />
      <AddNumbers kind="badge" items={badges} usual="T" />
      <NumberGrid kind="locker" items={lockers} />
      <AddNumbers kind="locker" items={lockers} usual="L" />
    </div>
  )
}

/** Goes on where the last number ended. */
function nextRange(items: readonly StockItem[], usual: string): NumberRange {
  const [, prefix = usual, last = '0'] = /^(.+)-(\d+)$/u.exec(items.at(-1)?.number ?? '') ?? []
  const from = Number(last) + 1
  return { prefix, from, to: from + 9 }
}

type AddProps = { kind: StockKind; items: readonly StockItem[]; usual: string }

function AddNumbers({ kind, items, usual }: AddProps) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.addStock')
  const errorOf = useFieldErrors(change.failure)
  const [typed, setTyped] = useState<NumberRange>()
  const [isAdded, setAdded] = useState(false)
  const range = typed ?? nextRange(items, usual)
  const problem = rangeProblem(range)
  const add = async () => {
    const answer = await change.run({ kind, ...range })
    setAdded(answer.ok)
    if (answer.ok) setTyped(undefined)
  }
  return (
    <EditCard
      title={t(`stock.${kind}.add`)}
      save={t(`stock.${kind}.add`)}
      icon={Plus}
      change={change}
      reason={problem ? t(`range.problem.${problem}`) : undefined}
      onSave={() => void add()}
    >
      <RangeFields
        value={range}
        onChange={(next) => {
          setAdded(false)
          setTyped(next)
        }}
        error={errorOf(kind)}
      />
      {isAdded && (
        <Notice tone="good" role="status">
          {t('stock.added')}
        </Notice>
      )}
    </EditCard>
  )
}
