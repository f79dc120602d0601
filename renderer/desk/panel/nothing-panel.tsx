import { MousePointerClick } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { CheckHint } from '../check/check-hint.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './panel.module.css'

export function NothingPanel() {
  const { t } = useTranslation('desk')
  const { told } = useDesk()
  return (
    <div className={styles.nothing}>
      {told && (
        <Notice tone={told.tone} role="status">
          {told.text}
        </Notice>
      )}
      <CheckHint />
      <EmptyState icon={MousePointerClick} title={t('panel.empty')} text={t('panel.emptyText')} />
    </div>
  )
}
