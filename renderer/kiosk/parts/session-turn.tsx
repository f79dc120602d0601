import { createContext, useContext } from 'react'

type Turn = {
  /** Ends this guest's turn: the page, what was typed, what was read and the session are all dropped. */
  readonly startOver: () => void
}

const TurnContext = createContext<Turn | undefined>(undefined)
export const TurnProvider = TurnContext

export function useTurn(): Turn {
  const turn = useContext(TurnContext)
  if (!turn) throw new Error('useTurn outside of the kiosk')
  return turn
}
