import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { simulatedThermometerFaults } from '../../shared/contract/simulator.ts'
import { formatTemperature } from '../../shared/i18n/format.ts'
import { useChange } from '../api/hooks.ts'
import type { ValueOf } from '../api/operations.ts'
import { useExplain } from '../site/explain.ts'
import { Card } from '../ui/display/card.tsx'
import { ChoiceTiles } from '../ui/fields/choice-tiles.tsx'
import { useLanguage } from '../ui/language/language.tsx'
import styles from './simulator.module.css'

type State = ValueOf<'simulator.state'>
const coldest = 33
const hottest = 43

/** How warm the next guest is, and what is wrong with the thermometer. */
export function ThermometerCard({ fault, celsius }: { fault: State['thermometer']; celsius: number }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const change = useChange('simulator.setThermometer')
  return (
    <Card title={t('thermometer.title')}>
      <Warmth celsius={celsius} onChange={(value) => void change.run({ fault, celsius: value })} />
      <ChoiceTiles
        label={t('thermometer.label')}
        options={simulatedThermometerFaults.map((id) => ({
          id,
          label: t(`thermometer.${id}.title`),
          note: t(`thermometer.${id}.note`),
        }))}
        columns={3}
        value={fault}
        onChange={(id) => void change.run({ fault: id, celsius })}
        help={t('thermometer.event')}
        error={change.failure && explain(change.failure)}
      />
    </Card>
  )
}

/** Shows what the hand does at once and sends it when the hand lets go. */
function Warmth({ celsius, onChange }: { celsius: number; onChange: (celsius: number) => void }) {
  const { t } = useTranslation('simulator')
  const { language } = useLanguage()
  const id = useId()
  const [shown, setShown] = useState(celsius)
  useEffect(() => setShown(celsius), [celsius])
  const send = () => shown !== celsius && onChange(shown)
  return (
    <div className={styles.warmth}>
      <label htmlFor={id} className={styles.label}>
        {t('thermometer.celsius')}
      </label>
      <output className={styles.celsius}>{formatTemperature(shown, language)}</output>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={coldest}
        max={hottest}
        step={0.1}
        value={shown}
        aria-valuetext={formatTemperature(shown, language)}
        onChange={(event) => setShown(Number(event.target.value))}
        onPointerUp={send}
        onKeyUp={send}
        onBlur={send}
      />
    </div>
  )
}
