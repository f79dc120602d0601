import type { SettingSection, Settings } from '../../../shared/contract/settings.ts'
import type { Failure } from '../../site/explain.ts'

/** The fields of one chapter of the settings; the same in the set-up and on the page that changes it. */
export type FieldsProps<Section extends SettingSection> = {
  readonly value: Settings[Section]
  readonly onChange: (value: Settings[Section]) => void
  /** The last refusal, for the words beside a field. */
  readonly failure: Failure | undefined
}

/** A number that is not typed yet, as the settings hold it while somebody types. */
export const blank = Number.NaN
export const shownNumber = (value: number) => (Number.isNaN(value) ? null : value)

/** The list with one row replaced, or left out. */
export function withRow<Row>(rows: readonly Row[], index: number, row: Row | undefined): Row[] {
  return rows.flatMap((old, place) => (place === index ? (row ?? []) : old) as Row | Row[])
}
