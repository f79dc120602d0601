import { useEffect, useRef, useState } from 'react'
import { type Reading, useRead } from '../api/hooks.ts'
import { useSounds } from '../ui/sound/sound-provider.tsx'
import { type BoardRow, changedNumbers } from './board.ts'

type Board = {
  readonly reading: Reading<readonly BoardRow[]>
  /** The row that changed last, to be said aloud; undefined until something changes. */
  readonly changed: BoardRow | undefined
}

/** The queue, live: numbers and next steps. Chimes when one changes, not for what stood there from the beginning. */
export function useBoard(): Board {
  const reading = useRead('queue.board', {})
  const sounds = useSounds()
  const [changed, setChanged] = useState<BoardRow>()
  const last = useRef<readonly BoardRow[] | undefined>(undefined)
  const rows = reading.value
  useEffect(() => {
    if (!rows) return
    const before = last.current
    last.current = rows
    const [newest] = before ? changedNumbers(before, rows) : []
    if (newest === undefined) return
    setChanged(rows.find(({ number }) => number === newest))
    sounds.play('chime')
  }, [rows, sounds])
  return { reading, changed }
}
