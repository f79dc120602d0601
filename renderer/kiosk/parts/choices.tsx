import { Check, ChevronRight, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { cx } from '../../ui/theme/cx.ts'
import styles from './choices.module.css'

export type Choice = {
  readonly id: string
  readonly title: string
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
  /** Leads to something else than an answer, so it is never the chosen one. */
  readonly leadsOn?: boolean
}

type Props = {
  label: string
  choices: readonly Choice[]
  chosen?: string | undefined
  onChoose: (id: string) => void
  columns?: 1 | 2
}

/** A few answers to touch; one touch answers and leads on. */
export function Choices({ label, choices, chosen, onChoose, columns = 1 }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid that scrolls with the page.
    <div role="group" aria-label={label} className={cx(styles.choices, columns === 2 && styles.pairs)}>
      {choices.map((choice) => (
        <Tile key={choice.id} choice={choice} isChosen={choice.id === chosen} onPress={() => onChoose(choice.id)} />
      ))}
    </div>
  )
}

function Tile({ choice, isChosen, onPress }: { choice: Choice; isChosen: boolean; onPress: () => void }) {
  const { title, note, icon: Icon, leadsOn } = choice
  const inside = (
    <>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {isChosen ? <Check aria-hidden className={styles.icon} /> : <ChevronRight aria-hidden className={styles.on} />}
    </>
  )
  if (leadsOn)
    return (
      <Button className={styles.tile ?? ''} onPress={onPress}>
        {inside}
      </Button>
    )
  return (
    <ToggleButton className={styles.tile ?? ''} isSelected={isChosen} onPress={onPress}>
      {inside}
    </ToggleButton>
  )
}
