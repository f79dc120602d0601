import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { EmptyState } from '../display/empty-state.tsx'

function CrashNotice() {
  const { t } = useTranslation('ui')
  return (
    <main>
      <EmptyState title={t('crash.title')} text={t('crash.advice')}>
        <Button onPress={() => location.reload()}>{t('action.reload')}</Button>
      </EmptyState>
    </main>
  )
}

/** Shows words and a way on instead of an empty page when a screen throws. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <CrashNotice /> : this.props.children
  }
}
