import type { Language } from '../../../shared/i18n/index.ts'
import type { InputOf } from '../../api/operations.ts'
import type { Answers, Form } from './answers.ts'

/** What is sent to the register. Call only when nothing is left to mend. */
export function registrationOf(form: Form, language: Language): InputOf<'kiosk.register'> {
  const { answers, ticket } = form
  return {
    name: answers.name,
    telephone: answers.telephone,
    organisation: answers.organisation,
    ...purposeOf(answers),
    host: answers.host?.kind === 'found' ? answers.host.host.ref : null,
    companions: answers.party === 'together' ? [...answers.companions] : [],
    vehicle: answers.vehicle?.kind === 'class' ? { classKey: answers.vehicle.key, plate: answers.plate } : null,
    photo: answers.photo?.kind === 'taken' ? answers.photo.picture : null,
    language,
    // Who was recognised and did not read the notice agrees with the sentence at the end, in the language that he sees.
    agreedIn: form.agreedIn ?? language,
    ...(ticket !== null && { ticket }),
  }
}

function purposeOf({ purpose, purposeText }: Answers) {
  if (purpose?.kind === 'listed') return { purposeKey: purpose.key, purposeText: '' }
  return { purposeKey: null, purposeText }
}
