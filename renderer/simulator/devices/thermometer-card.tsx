import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import { useChange } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import styles from './devices.module.css'
import { FaultChoice } from './fault-choice.tsx'

type State = ValueOf<'simulator.state'>
const coldest = 33
const hottest = 43

/** By what a guard would do: come nearer, look at the cable, or call the administrator. */
const groups = [
  ['cable', ['unplugged', 'moved', 'absent-at-start']],
  ['system', ['not-allowed', 'port-busy']],
  ['data', ['too-far', 'silent', 'garbage', 'never-stops']],
] as const satisfies readonly (readonly [string, readonly State['thermometer'][]])[]
const temperatures = { normal: 36.6, fever: 38.4 } as const
const warmths = ['normal', 'fever'] as const

/** How warm the next guest is, and what is wrong with the thermometer. */
export function ThermometerCard({ fault, celsius }: { fault: State['thermometer']; celsius: number }) {
  const { t } = useTranslation('simulator')
  const { language } = useLanguage()
  const explain = useExplain()
  const change = useChange('simulator.setThermometer')
  const warm = (to: number) => void change.run({ fault, celsius: to })
  return (
    <Card title={t('thermometer.title')}>
      <Warmth celsius={celsius} onChange={warm} />
      <div className={styles.buttons}>
        {warmths.map((warmth) => (
          <Button key={warmth} variant="secondary" onPress={() => warm(temperatures[warmth])}>
            {t(`thermometer.${warmth}`, { celsius: formatTemperature(temperatures[warmth], language) })}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>{t('thermometer.event')}</p>
      <FaultChoice
        groups={groups.map(([name, faults]) => ({ label: t(`thermometer.group.${name}`), faults }))}
        value={fault}
        wordsOf={(id) => ({ title: t(`thermometer.${id}.title`), note: t(`thermometer.${id}.note`) })}
        onChange={(id) => void change.run({ fault: id, celsius })}
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
