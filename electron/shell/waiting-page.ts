import { languages, resources } from '../../shared/i18n/index.ts'

const style = `
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 3rem; padding: 2rem; text-align: center;
         background: #fbf9f6; color: #1d1b18; font: 1.5rem/1.5 'Plus Jakarta Sans', system-ui, sans-serif; }
  h1 { margin: 0 0 .5rem; font-size: 3rem; } p { margin: 0; } p + p { color: #6b655c; }
  section + section { font-size: .75em; color: #6b655c; }`

/** The page of a window whose site server does not answer just now, as an address. It needs no server and no script. */
export function waitingPage(): string {
  const sections = languages.map((language) => {
    const { title, text, help } = resources[language].shell.startingAgain
    return `<section lang="${language}"><h1>${title}</h1><p>${text}</p><p>${help}</p></section>`
  })
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Resepsionis</title><style>${style}</style>${sections.join('')}</html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}
