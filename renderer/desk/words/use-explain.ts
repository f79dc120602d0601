export { type Failure, useExplain, useFieldErrors } from '../../site/explain.ts'
