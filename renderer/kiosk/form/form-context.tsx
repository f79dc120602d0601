import { createContext, type Dispatch, useContext } from 'react'
import type { Form } from './answers.ts'
import type { FormAction } from './form.ts'
import type { Asks } from './steps.ts'

type RegistrationForm = {
  readonly form: Form
  readonly asks: Asks
  readonly act: Dispatch<FormAction>
  /** Set on the first page of the form: one step back leads out of it. */
  readonly leave: (() => void) | undefined
}

const FormContext = createContext<RegistrationForm | undefined>(undefined)
export const FormProvider = FormContext

export function useRegistrationForm(): RegistrationForm {
  const form = useContext(FormContext)
  if (!form) throw new Error('useRegistrationForm outside of the form')
  return form
}
