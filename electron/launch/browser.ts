import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Child, startChild } from './child.ts'

type Environment = { readonly [name: string]: string | undefined }

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** The machine's Chromium or Chrome (or its relative Edge), or the one named by RESEPSIONIS_BROWSER. */
export function findBrowser(environment: Environment): string | undefined {
  const named = environment.RESEPSIONIS_BROWSER
  return named === undefined ? candidates(environment).find((path) => existsSync(path)) : named
}

function candidates(environment: Environment): readonly string[] {
  if (process.platform === 'darwin') return macPrograms
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => environment[name])
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder ?? '', program)))
  }
  const folders = (environment.PATH ?? '').split(delimiter)
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Opens one page as a window of its own, without tabs and address line. Each window has its own profile folder: it is its own
 * station, its own process that ends when the window is closed, and the person's usual browser is left alone.
 */
export function openBrowserWindow(browser: string, url: string, profile: string): Child {
  const asRoot = process.getuid?.() === 0
  return startChild(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-mode',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      '--noerrdialogs',
      '--password-store=basic',
      // The chime and the ring must be heard without a tap, as they are with Electron.
      '--autoplay-policy=no-user-gesture-required',
      // Chromium's sandbox does not work for root and it would not start.
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  )
}
