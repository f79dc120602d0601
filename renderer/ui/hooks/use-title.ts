import { useEffect } from 'react'

/** What the browser's tab says of this page; it may change while the page is in the background. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
