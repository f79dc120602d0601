import { Hourglass, ServerOff, Wrench } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteMs } from '../../../shared/domain/time.ts'
import { useRead } from '../../api/hooks.ts'
import { useProfile } from '../../site/site.ts'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { emptyDraft } from '../register/draft.ts'
import { type Desk, DeskContext, type Middle, type Side, type Told } from './desk.ts'

const nothing: Side = { kind: 'nothing' }
/** Long enough to read that something was done; what was refused stays. In milliseconds. */
const toldForMs = minuteMs

/** Reads what the desk shows and keeps what the guard is looking at. The last known list stays while the connection is lost. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const profile = useProfile()
  const { value: overview, failure } = useRead('desk.overview', {})
  const [middle, setMiddle] = useState<Middle>('inside')
  const [side, setSide] = useState<Side>(nothing)
  const [draft, write] = useState(emptyDraft)
  const [told, tell] = useState<Told>()
  useEffect(() => {
    if (told?.tone !== 'good' && told?.tone !== 'info') return
    const timer = setTimeout(() => tell(undefined), toldForMs)
    return () => clearTimeout(timer)
  }, [told])
  // Kept the same for good: a list of hundreds is drawn anew only where a guest changed.
  const show = useCallback((next: Middle) => {
    tell(undefined)
    setMiddle(next)
  }, [])
  const open = useCallback((next: Side) => {
    tell(undefined)
    setSide(next)
  }, [])
  const desk = useMemo<Desk | undefined>(() => {
    if (!overview) return undefined
    return {
      overview,
      profile,
      middle,
      show,
      side,
      open,
      draft,
      write,
      told,
      tell,
    }
  }, [profile, overview, middle, show, side, open, draft, told])
  if (desk) return <DeskContext value={desk}>{children}</DeskContext>
  return <NotReady isSetUp={profile.isSetUp} isLost={failure !== undefined} />
}

function NotReady({ isSetUp, isLost }: { isSetUp: boolean; isLost: boolean }) {
  const { t } = useTranslation('desk')
  if (!isSetUp)
    return (
      <Page icon={Wrench} text={t('notReady.setUp')}>
        <LinkButton href="/office">{t('notReady.openOffice')}</LinkButton>
      </Page>
    )
  if (isLost) return <Page icon={ServerOff} text={t('notReady.lost')} />
  return (
    <main>
      <EmptyState level={1} icon={Hourglass} title={t('loading')} />
    </main>
  )
}

function Page({ icon, text, children }: { icon: typeof Wrench; text: string; children?: ReactNode }) {
  const { t } = useTranslation('desk')
  return (
    <main>
      <EmptyState level={1} icon={icon} title={t('notReady.title')} text={text}>
        {children}
      </EmptyState>
    </main>
  )
}
