import { createInstance, type i18n } from 'i18next'
import { type ReactNode, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languages, resources } from '../../../shared/i18n/index.ts'

/** What React Aria and `Intl` call our languages. English is written as in Britain: day before month, 24 hours. */
const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

/** The words of a page. Use with `<LanguageProvider>`; read with `useTranslation('<namespace>')` of react-i18next. */
export function createLanguage(initial: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    resources,
    lng: initial,
    fallbackLng: 'id',
    defaultNS: 'common',
    initAsync: false,
    // React escapes; escaping twice would show `&amp;` in a name.
    interpolation: { escapeValue: false },
  })
  return instance
}

function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** The language that is on, and the way to change it (for this page only). */
export function useLanguage(): { readonly language: Language; readonly setLanguage: (next: Language) => void } {
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : 'id'
  return useMemo(() => ({ language, setLanguage: (next) => void i18n.changeLanguage(next) }), [language, i18n])
}

function Locale({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <I18nProvider locale={locales[language]}>{children}</I18nProvider>
}

export function LanguageProvider({ words, children }: { words: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={words}>
      <Locale>{children}</Locale>
    </I18nextProvider>
  )
}
