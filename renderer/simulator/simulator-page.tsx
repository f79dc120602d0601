import { House } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/hooks.ts'
import { useProfile } from '../site/site.ts'
import { LinkButton } from '../ui/actions/link-button.tsx'
import { Loading } from '../ui/display/loading.tsx'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { useTitle } from '../ui/hooks/use-title.ts'
import { PageTitle } from '../ui/layout/frame.tsx'
import { CameraCard } from './camera-card.tsx'
import { ClockCard } from './clock-card.tsx'
import { PaperRoll } from './paper-roll.tsx'
import { PrinterCard } from './printer-card.tsx'
import { ScannerCard } from './scanner-card.tsx'
import styles from './simulator.module.css'
import { ThermometerCard } from './thermometer-card.tsx'

export function SimulatorPage() {
  const { t } = useTranslation('simulator')
  const { zone } = useProfile()
  const state = useRead('simulator.state', {}).value
  useTitle(t('title'))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
        <div className={styles.ways}>
          <LinkButton href="/" icon={House}>
            {t('start')}
          </LinkButton>
          <LanguageChoice />
        </div>
      </header>
      {state ? (
        <main className={styles.columns}>
          <div className={styles.levers}>
            <ClockCard zone={zone} />
            {state.printers.map((printer) => (
              <PrinterCard key={printer.key} printer={printer} />
            ))}
            <ThermometerCard fault={state.thermometer} celsius={state.celsius} />
            <CameraCard />
            <ScannerCard fault={state.scanner} />
          </div>
          <PaperRoll papers={state.papers} />
        </main>
      ) : (
        <main>
          <Loading />
        </main>
      )}
    </div>
  )
}
