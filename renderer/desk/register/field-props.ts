import type { useFieldErrors } from '../../site/explain.ts'
import type { RegisterDraft } from './draft.ts'

export type FieldProps = {
  readonly draft: RegisterDraft
  readonly set: (part: Partial<RegisterDraft>) => void
  readonly errors: ReturnType<typeof useFieldErrors>
}
