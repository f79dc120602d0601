import { createInstance, type Namespace } from 'i18next'
import { type Language, resources } from '../../shared/i18n/index.ts'

const words = createInstance()
void words.init({
  resources,
  lng: 'id',
  ns: Object.keys(resources.id),
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** What a screen writes, so that a journey follows a change of wording: `wordsOf('desk')('alarm.hush')`. */
export function wordsOf<Name extends Namespace>(namespace: Name, language: Language = 'id') {
  return words.getFixedT(language, namespace)
}
