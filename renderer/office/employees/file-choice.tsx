import { Download, FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { FileButton } from '../../ui/actions/file-button.tsx'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from '../sections/sections.module.css'
import { type CsvFile, csvAddress, employeeLines, readCsv } from './csv-file.ts'

type Props = { file: CsvFile | undefined; onFile: (file: CsvFile) => void }

/** The template to fill in, and the file that was filled in. */
export function FileChoice({ file, onFile }: Props) {
  const { t } = useTranslation('office')
  const template = useRead('settings.employeeTemplate', {}).value
  const [problem, setProblem] = useState<'notCsv' | 'tooLarge'>()
  const take = async (chosen: File) => {
    const read = await readCsv(chosen)
    if (typeof read === 'string') return setProblem(read)
    setProblem(undefined)
    onFile(read)
  }
  return (
    <>
      <p>{t('import.text')}</p>
      <div className={styles.ways}>
        {template && (
          <LinkButton icon={Download} href={csvAddress(template.csv)} download={t('import.templateFile')}>
            {t('import.template')}
          </LinkButton>
        )}
        <FileButton accept=".csv,text/csv,text/plain" onFile={(chosen) => void take(chosen)}>
          {t(file ? 'import.other' : 'import.choose')}
        </FileButton>
      </div>
      {problem && (
        <Notice tone="stop" role="alert">
          {t(`import.${problem}`)}
        </Notice>
      )}
      {file && (
        <Notice tone="info" icon={FileSpreadsheet} role="status">
          {t('import.chosen', { file: file.name, count: employeeLines(file) })}
        </Notice>
      )}
    </>
  )
}
