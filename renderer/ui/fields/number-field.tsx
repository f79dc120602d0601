import { useLanguage } from '../language/language.tsx'
import type { FieldWords } from './field-words.tsx'
import { TextField } from './text-field.tsx'
import { readNumber } from './typed-number.ts'
import { useTyped } from './use-typed.ts'

type Props = FieldWords & {
  /** null while nothing readable is typed. */
  value: number | null
  onChange: (value: number | null) => void
  decimals?: number
  hideLabel?: boolean
  placeholder?: string
}

/** A number, with a comma or a point, typed as people write it. */
export function NumberField({ value, onChange, decimals = 0, ...field }: Props) {
  const { language } = useLanguage()
  const written = (number: string) => (language === 'id' ? number.replace('.', ',') : number)
  const meaning = (text: string) => readNumber(text, decimals)?.toString()
  const [text, setText] = useTyped(value === null ? '' : String(value), written, meaning)
  const type = (next: string) => {
    setText(next)
    onChange(readNumber(next, decimals) ?? null)
  }
  return <TextField {...field} keys={decimals > 0 ? 'text' : 'digits'} value={text} onChange={type} maxLength={12} />
}
