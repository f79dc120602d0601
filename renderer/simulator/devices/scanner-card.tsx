import { ScanBarcode } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { simulatedScannerFaults } from '../../../shared/contract/simulated.ts'
import { useChange } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './devices.module.css'
import { FaultChoice } from './fault-choice.tsx'

const screens = ['desk', 'kiosk'] as const

/** The scanners on cables: what is wrong with them, and a code to hold before one. */
export function ScannerCard({ fault }: { fault: ValueOf<'simulator.state'>['scanner'] }) {
  const { t } = useTranslation('simulator')
  const explain = useExplain()
  const setScanner = useChange('simulator.setScanner')
  const scan = useChange('simulator.scan')
  const [code, setCode] = useState('')
  const text = code.trim()
  const failure = setScanner.failure ?? scan.failure
  return (
    <Card title={t('scanner.title')}>
      <FaultChoice
        groups={[{ label: t('scanner.label'), faults: simulatedScannerFaults.filter((id) => id !== 'none') }]}
        value={fault}
        wordsOf={(id) => ({ title: t(`scanner.${id}.title`), note: t(`scanner.${id}.note`) })}
        onChange={(id) => void setScanner.run({ fault: id })}
        error={failure && explain(failure)}
      />
      <div className={styles.code}>
        <TextField
          label={t('scanner.code')}
          help={t('scanner.codeHelp')}
          value={code}
          onChange={setCode}
          maxLength={300}
        />
        <div className={styles.row}>
          {screens.map((screen) => (
            <Button
              key={screen}
              variant="secondary"
              icon={ScanBarcode}
              reason={text === '' ? t('camera.codeMissing') : undefined}
              onPress={() => void scan.run({ screen, text })}
            >
              {t(`scanner.at.${screen}`)}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  )
}
