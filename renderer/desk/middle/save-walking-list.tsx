import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { saveFile } from '../../ui/actions/save-file.ts'
import { useDesk } from '../state/desk.ts'

/** Saves who is inside right now as a PDF, for a telephone or the office's printer. */
export function SaveWalkingList() {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useChange('closing.walkingListPdf')
  const save = async () => {
    const answer = await run({})
    if (answer.ok) saveFile({ fileName: answer.value.fileName, dataUrl: answer.value.pdf })
    else tell({ tone: 'stop', text: explain(answer) })
  }
  return (
    <Button
      variant="secondary"
      icon={FileDown}
      pending={isRunning ? t('closing.preparing') : undefined}
      onPress={() => void save()}
    >
      {t('closing.pdf')}
    </Button>
  )
}
