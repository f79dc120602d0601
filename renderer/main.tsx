import { type ComponentType, lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { DemoMark } from './site/demo-mark.tsx'
import { Loading } from './ui/display/loading.tsx'
import { LanguageProvider } from './ui/language/language.tsx'
import { CrashGuard } from './ui/overlays/crash-guard.tsx'
import { applyDensity, type Density } from './ui/theme/density.ts'
import './ui/theme/theme.css'

type ScreenEntry = {
  readonly density: Density
  readonly load: () => Promise<{ readonly Screen: ComponentType }>
}

/** The screen by the first segment of the address; the start page answers to everything else. */
const screens: Readonly<Record<string, ScreenEntry>> = {
  start: { density: 'desk', load: () => import('./start/screen.tsx') },
  kiosk: { density: 'kiosk', load: () => import('./kiosk/screen.tsx') },
  queue: { density: 'kiosk', load: () => import('./queue/screen.tsx') },
  desk: { density: 'desk', load: () => import('./desk/screen.tsx') },
  host: { density: 'host', load: () => import('./host/screen.tsx') },
  office: { density: 'desk', load: () => import('./office/screen.tsx') },
  simulator: { density: 'desk', load: () => import('./simulator/screen.tsx') },
  // The page of all shared parts, for those who build screens and for tests; the product's build leaves it out.
  ...(import.meta.env.MODE !== 'production'
    ? { gallery: { density: 'desk', load: () => import('./gallery/screen.tsx') } }
    : {}),
}

function entryFor(path: string): ScreenEntry {
  const name = path.split('/')[1] ?? ''
  const entry = Object.hasOwn(screens, name) ? screens[name] : screens.start
  if (!entry) throw new Error('The start page is missing')
  return entry
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const { density, load } = entryFor(location.pathname)
const Screen = lazy(async () => ({ default: (await load()).Screen }))
applyDensity(density)
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <DemoMark />
      <CrashGuard>
        <Suspense fallback={<Loading />}>
          <Screen />
        </Suspense>
      </CrashGuard>
    </LanguageProvider>
  </StrictMode>,
)
