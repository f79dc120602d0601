import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterable } from '../../../shared/domain/temperature.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import styles from './admit.module.css'

/** "36,4" or "36.4"; undefined for what no clinical thermometer shows. */
function celsiusIn(text: string): number | undefined {
  const celsius = /^\s*\d{2}(?:[.,]\d{1,2})?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return celsius >= enterable.from && celsius <= enterable.to ? celsius : undefined
}

/** Read off another thermometer; kept as entered by hand, with who entered it. */
export function EnterByHand({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  const { run, isRunning, failure } = useProvenChange('measuring.enterByHand')
  const [isUnread, setUnread] = useState(false)
  const record = async () => {
    const celsius = celsiusIn(text)
    setUnread(celsius === undefined)
    if (celsius === undefined) return
    const answer = await run({ visitId, celsius })
    if (answer.ok) onDone()
  }
  return (
    <>
      <div className={styles.byHand}>
        <TextField
          label={t('admit.celsius')}
          placeholder={t('admit.celsiusHelp')}
          error={isUnread ? t('admit.celsiusHelp') : undefined}
          autoFocus
          value={text}
          onChange={setText}
          onEnter={() => void record()}
        />
        <Button variant="secondary" pending={isRunning ? t('panel.saving') : undefined} onPress={() => void record()}>
          {t('admit.record')}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
