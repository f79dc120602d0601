import { createInstance, type i18n } from 'i18next'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { type Language, resources } from '../../../shared/i18n/index.ts'

/** What React Aria and `Intl` call our languages. English is written as in Britain: day before month, 24 hours. */
const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

/** Until the office's own language is known. */
const first: Language = 'id'

function createWords(): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    resources,
    lng: first,
    fallbackLng: first,
    defaultNS: 'common',
    initAsync: false,
    // Where there is nothing to say the words are empty, not forgotten.
    returnEmptyString: true,
    // React escapes; escaping twice would show `&amp;` in a name.
    interpolation: { escapeValue: false },
  })
  return instance
}

type LanguageState = {
  readonly language: Language
  /** A person's own choice on this page; it wins over the office's. */
  readonly setLanguage: (chosen: Language) => void
  /** Back to the office's language: the next person has chosen nothing yet. */
  readonly forgetLanguage: () => void
  /** What the office speaks: where the page is without anybody's choice. */
  readonly speakAsOffice: (office: Language) => void
}
const LanguageContext = createContext<LanguageState | undefined>(undefined)

/** The language that is on, and the ways to change it (for this page only). */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error('useLanguage outside of LanguageProvider')
  return state
}

/** The words of a page; read with `useTranslation('<namespace>')` of react-i18next. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [words] = useState(createWords)
  const [office, speakAsOffice] = useState<Language>(first)
  const [chosen, choose] = useState<Language>()
  const language = chosen ?? office
  useEffect(() => {
    document.documentElement.lang = language
    void words.changeLanguage(language)
  }, [words, language])
  const state = useMemo<LanguageState>(
    () => ({ language, setLanguage: choose, forgetLanguage: () => choose(undefined), speakAsOffice }),
    [language],
  )
  return (
    <LanguageContext value={state}>
      <I18nextProvider i18n={words}>
        <I18nProvider locale={locales[language]}>{children}</I18nProvider>
      </I18nextProvider>
    </LanguageContext>
  )
}
