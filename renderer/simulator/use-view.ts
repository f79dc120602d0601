import { useSyncExternalStore } from 'react'

export const views = ['devices', 'training'] as const
export type View = (typeof views)[number]

const hash = () => location.hash.slice(1)

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** What the address names (`#training`), so that a trainer finds it again. */
export function useView(): readonly [View, (view: View) => void] {
  const wanted = useSyncExternalStore(onHash, hash)
  const view = views.find((each) => each === wanted) ?? 'devices'
  return [
    view,
    (next) => {
      location.hash = next
    },
  ]
}
