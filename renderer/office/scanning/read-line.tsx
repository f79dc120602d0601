import { CircleCheck, CircleX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { codeWithin } from '../../../shared/domain/ids.ts'
import { Notice } from '../../ui/display/notice.tsx'

/** A long foreign code is cut: its beginning says what it is. */
const longestShown = 80

/** What was read and what it was understood as. */
export function ReadLine({ text }: { text: string }) {
  const { t } = useTranslation('office')
  const ours = codeWithin(text)
  return (
    <Notice
      tone={ours ? 'good' : 'waiting'}
      icon={ours ? CircleCheck : CircleX}
      role="status"
      title={t(ours ? `scanning.kind.${ours.kind}` : 'scanning.kind.foreign')}
    >
      <code>{text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}</code>
    </Notice>
  )
}
