import { Hourglass, ServerOff } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { applyAccent } from '../../ui/theme/apply-accent.ts'
import { type Desk, DeskContext, type Middle, type Side, type Told } from './desk.ts'

const nothing: Side = { kind: 'nothing' }

/** Reads what the desk shows and keeps what the guard is looking at. The last known list stays while the connection is lost. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const profile = useRead('site.profile', {})
  const overview = useRead('desk.overview', {})
  const [middle, setMiddle] = useState<Middle>('inside')
  const [side, setSide] = useState<Side>(nothing)
  const [told, tell] = useState<Told>()
  const accent = profile.value?.accent
  useEffect(() => {
    if (accent) applyAccent(accent)
  }, [accent])
  const desk = useMemo<Desk | undefined>(() => {
    if (!profile.value || !overview.value) return undefined
    return {
      overview: overview.value,
      profile: profile.value,
      asOf: overview.value.now,
      middle,
      show: (next) => {
        tell(undefined)
        setMiddle(next)
      },
      side,
      open: (next) => {
        tell(undefined)
        setSide(next)
      },
      told,
      tell,
    }
  }, [profile.value, overview.value, middle, side, told])
  if (!desk) return <NotReady isLost={overview.failure?.fault !== undefined} isSetUp={profile.value?.isSetUp ?? true} />
  return <DeskContext value={desk}>{children}</DeskContext>
}

function NotReady({ isLost, isSetUp }: { isLost: boolean; isSetUp: boolean }) {
  const { t } = useTranslation('desk')
  const isWaiting = isSetUp && !isLost
  return (
    <main>
      {isWaiting ? (
        <EmptyState icon={Hourglass} title={t('loading')} />
      ) : (
        <EmptyState
          icon={ServerOff}
          title={t('notReady.title')}
          text={t(isSetUp ? 'notReady.lost' : 'notReady.setUp')}
        />
      )}
    </main>
  )
}
