import { useSyncExternalStore } from 'react'
import type { Section, SectionId } from './sections.ts'

const hash = () => location.hash.slice(1)

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The page that the address names (`#people`), so that Back works and a page can be found again. */
export function useSection(allowed: readonly Section[]): SectionId {
  const wanted = useSyncExternalStore(onHash, hash)
  return (allowed.find(({ id }) => id === wanted) ?? allowed[0])?.id ?? 'closings'
}

export function goTo(id: SectionId): void {
  location.hash = id
}
