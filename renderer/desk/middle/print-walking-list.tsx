import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { useDesk } from '../state/desk.ts'

/** Prints who is inside right now, to walk by or to call the roll (row M10). */
export function PrintWalkingList() {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useProvenChange('closing.printWalkingList')
  const print = async () => {
    const answer = await run({})
    tell(answer.ok ? { tone: 'good', text: t('inside.printed') } : { tone: 'stop', text: explain(answer) })
  }
  return (
    <Button
      variant="secondary"
      icon={Printer}
      aria-label={t('inside.print')}
      pending={isRunning ? t('inside.printing') : undefined}
      onPress={() => void print()}
    >
      {t('inside.printShort')}
    </Button>
  )
}
