import { useSyncExternalStore } from 'react'

/** Below this width the desk's tables say in one cell what a wide display says in two. */
const narrow = '(max-width: 1500px)'

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches)
}
