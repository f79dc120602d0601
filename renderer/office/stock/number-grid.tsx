import { Ban, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useTranslation } from 'react-i18next'
import type { StockKind } from '../../../shared/domain/loan.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { cx } from '../../ui/theme/cx.ts'
import sectionStyles from '../sections/sections.module.css'
import styles from './number-grid.module.css'
import type { StockItem } from './types.ts'

const stateOf = ({ isOut, isWithdrawn }: StockItem) => {
  if (isOut) return 'out'
  return isWithdrawn ? 'withdrawn' : 'free'
}

type Props = { kind: StockKind; items: readonly StockItem[] }

/** Every number with its state; one of them can be withdrawn, or put back into use. */
export function NumberGrid({ kind, items }: Props) {
  const { t } = useTranslation('office')
  const [chosen, choose] = useState<string>()
  const [told, tell] = useState<string>()
  const item = items.find(({ number }) => number === chosen)
  const counts = {
    all: items.length,
    out: items.filter(({ isOut }) => isOut).length,
    withdrawn: items.filter(({ isWithdrawn }) => isWithdrawn).length,
  }
  return (
    <Card title={t(`stock.${kind}.title`)}>
      <div className={sectionStyles.tight}>
        <p>{t(items.length === 0 ? `stock.${kind}.none` : `stock.${kind}.counts`, counts)}</p>
        {items.length > 0 && <p className={sectionStyles.quiet}>{t('stock.choose')}</p>}
        <ul className={styles.grid}>
          {items.map((one) => (
            <li key={one.number}>
              <ToggleButton
                isSelected={one.number === chosen}
                onChange={(isOn) => {
                  tell(undefined)
                  choose(isOn ? one.number : undefined)
                }}
                className={cx(styles.number, styles[stateOf(one)])}
              >
                <span className={styles.code}>{one.number}</span>
                <span className={styles.state}>{t(`stock.state.${stateOf(one)}`)}</span>
              </ToggleButton>
            </li>
          ))}
        </ul>
        {item && <Withdrawal kind={kind} item={item} onDone={tell} />}
        {told && (
          <Notice tone="good" role="status">
            {told}
          </Notice>
        )}
      </div>
    </Card>
  )
}

type WithdrawalProps = { kind: StockKind; item: StockItem; onDone: (words: string) => void }

function Withdrawal({ kind, item, onDone }: WithdrawalProps) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const change = useProvenChange('settings.withdrawStock')
  const { number, isOut, isWithdrawn } = item
  const turn = async () => {
    const answer = await change.run({ kind, number, withdrawn: !isWithdrawn })
    if (answer.ok) onDone(t(isWithdrawn ? 'stock.back' : 'stock.withdrawn', { number }))
  }
  if (isOut) return <Notice tone="info">{t('stock.isOut', { number })}</Notice>
  return (
    <div className={sectionStyles.tight}>
      {change.failure && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
      <Button
        variant={isWithdrawn ? 'secondary' : 'danger'}
        icon={isWithdrawn ? RotateCcw : Ban}
        pending={change.isRunning ? t('save.saving') : undefined}
        onPress={() => void turn()}
      >
        {t(isWithdrawn ? 'stock.putBack' : 'stock.withdraw', { number })}
      </Button>
    </div>
  )
}
