import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { KeyboardDock } from '../../ui/keyboard/keyboard-dock.tsx'
import { PageTitle } from '../../ui/layout/frame.tsx'
import { cx } from '../../ui/theme/cx.ts'
import { Bar } from './bar.tsx'
import type { HelpAbout } from './help-button.tsx'
import styles from './page.module.css'
import { ScreenFrame } from './screen-frame.tsx'
import { useArrival } from './use-arrival.ts'
import { useScrollStop } from './use-scroll-stop.ts'

type Props = {
  title: ReactNode
  lead?: ReactNode
  /** Above the title: how far one has come, or how things stand. */
  above?: ReactNode
  /** The answer: one field, a few choices. */
  children?: ReactNode
  /** Stays with the title, beside the rest on a wide display. */
  under?: ReactNode
  /** Title and answer share a wide display evenly. */
  halves?: boolean
  /** One question is typed: the keys stand below it, or beside it on a wide display, and their last key leads on. */
  typing?: { readonly onNext: () => void; readonly nextLabel?: string | undefined }
  /** Another answer, or the way without: stays in sight below the first, beside it on a wide display. */
  other?: ReactNode
  onBack?: (() => void) | undefined
  backLabel?: string | undefined
  /** The next step, low where hands are. */
  next?: ReactNode
  /** One line above the ways on. */
  note?: ReactNode
  helpAbout?: HelpAbout | undefined
  /** The page itself says what became of a code. */
  saysScans?: boolean
}

/** One question, or one message, of the kiosk. On a wide display the answer stands beside its question. */
export function Page(props: Props) {
  const {
    title,
    lead,
    above,
    under,
    halves,
    children,
    other,
    typing,
    onBack,
    backLabel,
    next,
    note,
    helpAbout,
    saysScans,
  } = props
  const { t } = useTranslation('ui')
  const main = useFocusOnArrival()
  const isArriving = useArrival()
  const head = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const headStop = useScrollStop(head)
  const bodyStop = useScrollStop(body)
  return (
    <ScreenFrame saysScans={saysScans ?? false}>
      <main ref={main} tabIndex={-1} className={cx(styles.page, typing && styles.typing, halves && styles.halves)}>
        {above && (
          <div className={styles.above} inert={isArriving}>
            {above}
          </div>
        )}
        <div ref={head} tabIndex={headStop} className={styles.head}>
          <PageTitle lead={lead}>{title}</PageTitle>
          {under}
        </div>
        {/* A field takes the focus as it comes, which it cannot while it is off. */}
        <div ref={body} tabIndex={bodyStop} className={styles.body} inert={isArriving && !typing}>
          {children}
        </div>
        {other && (
          <div className={styles.other} inert={isArriving}>
            {other}
          </div>
        )}
        {typing && (
          <div className={styles.dock}>
            <KeyboardDock onNext={typing.onNext} {...(typing.nextLabel ? { nextLabel: typing.nextLabel } : {})} />
          </div>
        )}
        <div className={styles.bar} inert={isArriving}>
          <Bar
            note={note}
            helpAbout={helpAbout}
            next={next}
            back={
              onBack && (
                <Button variant="secondary" icon={ArrowLeft} onPress={onBack}>
                  {backLabel ?? t('action.back')}
                </Button>
              )
            }
          />
        </div>
      </main>
    </ScreenFrame>
  )
}

/** A reader begins at the new question, unless its field took the focus already. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
  }, [])
  return main
}
