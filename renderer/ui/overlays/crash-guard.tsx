import { Component, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { EmptyState } from '../display/empty-state.tsx'

const reloadAfterMs = 10_000

/** Reloads once the site server answers: a page that reloads into nothing could not come back by itself. */
function useReloadWhenServed(): void {
  useEffect(() => {
    const timer = setInterval(() => {
      fetch(location.href, { cache: 'no-store' }).then(
        (answer) => answer.ok && location.reload(),
        () => undefined,
      )
    }, reloadAfterMs)
    return () => clearInterval(timer)
  }, [])
}

function CrashNotice() {
  const { t } = useTranslation('ui')
  useReloadWhenServed()
  return (
    <main>
      <EmptyState level={1} title={t('crash.title')} text={t('crash.advice')}>
        <Button onPress={() => location.reload()}>{t('action.reload')}</Button>
      </EmptyState>
    </main>
  )
}

/** Shows words and a way on instead of an empty page when a screen throws. Nobody stands before a queue display to press. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <CrashNotice /> : this.props.children
  }
}
