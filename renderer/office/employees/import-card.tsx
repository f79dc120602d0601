import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueOf } from '../../api/operations.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'
import type { CsvFile } from './csv-file.ts'
import { FileChoice } from './file-choice.tsx'
import { FileProblems } from './file-problems.tsx'

/** Takes over many employees at once; nothing is taken unless every line is good. */
export function ImportCard() {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.importEmployees')
  const [file, setFile] = useState<CsvFile>()
  const [done, setDone] = useState<ValueOf<'settings.importEmployees'>>()
  const choose = (next: CsvFile) => {
    change.clear()
    setDone(undefined)
    setFile(next)
  }
  const send = async () => {
    if (!file) return
    const answer = await change.run({ csv: file.text })
    if (!answer.ok) return
    setDone(answer.value)
    setFile(undefined)
  }
  return (
    <Card title={t('import.title')}>
      <div className={styles.tight}>
        <FileChoice file={file} onFile={choose} />
        {file && (
          <Button
            icon={Upload}
            pending={change.isRunning ? t('import.sending') : undefined}
            onPress={() => void send()}
          >
            {t('import.send')}
          </Button>
        )}
        <FileProblems failure={change.failure} file={file} />
        {done && (
          <Notice tone="good" role="status">
            {t('import.done', done)}
          </Notice>
        )}
      </div>
    </Card>
  )
}
