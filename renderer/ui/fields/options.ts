import type { LucideIcon } from 'lucide-react'

/** One of several things to choose from; `id` is what the choice gives back. */
export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
}

/** React Aria hands back any key; only one of ours is a choice. */
export function chosen<Id extends string>(options: readonly Option<Id>[], key: unknown): Id | undefined {
  return options.find((option) => option.id === key)?.id
}
