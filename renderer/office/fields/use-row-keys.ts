import { useRef } from 'react'

/** Keys for rows without an id of their own, so that taking one out does not move what is being typed into another. */
export function useRowKeys(length: number) {
  const keys = useRef<number[]>([])
  const next = useRef(0)
  while (keys.current.length < length) keys.current.push(next.current++)
  keys.current.length = length
  return {
    of: (index: number) => keys.current[index] ?? index,
    remove: (index: number) => void keys.current.splice(index, 1),
  }
}
