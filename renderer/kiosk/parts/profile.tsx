import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { SiteProfile } from '../../../shared/contract/site.ts'
import type { Wording } from '../../../shared/i18n/format.ts'
import { useRead } from '../../api/hooks.ts'
import { useLanguage } from '../../ui/language/language.tsx'
import { applyAccent } from '../../ui/theme/apply-accent.ts'

const ProfileContext = createContext<SiteProfile | undefined>(undefined)

type Props = {
  /** Shown until the new session has its own: nothing in it is personal. */
  last: SiteProfile | undefined
  onProfile: (profile: SiteProfile) => void
  children: ReactNode
}

/** What the screen may know of the office; kept over the change from one guest to the next, so that nothing flickers. */
export function ProfileProvider({ last, onProfile, children }: Props) {
  const { value } = useRead('site.profile', {})
  const profile = value ?? last
  useEffect(() => {
    if (value) onProfile(value)
  }, [value, onProfile])
  const accent = profile?.accent
  useEffect(() => {
    if (accent) applyAccent(accent)
  }, [accent])
  return <ProfileContext value={profile}>{children}</ProfileContext>
}

/** Undefined only before the very first answer of the site server. */
export function useProfileOrNone(): SiteProfile | undefined {
  return useContext(ProfileContext)
}

export function useProfile(): SiteProfile {
  const profile = useContext(ProfileContext)
  if (!profile) throw new Error('This page is shown only once the office is known')
  return profile
}

/** How times are written here: in the guest's language, on the office's clock. */
export function useWording(): Wording {
  const { zone } = useProfile()
  const { language } = useLanguage()
  return useMemo(() => ({ language, zone }), [language, zone])
}
