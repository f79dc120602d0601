import type { LucideIcon } from 'lucide-react'
import { Printer, ScanBarcode, Thermometer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { worstLight } from '../../../shared/domain/lights.ts'
import { resources } from '../../../shared/i18n/index.ts'
import { usePrinterWords } from '../../site/use-printer-words.ts'
import { cx } from '../../ui/theme/cx.ts'
import { useDesk } from '../state/desk.ts'
import type { Overview } from '../state/types.ts'
import styles from './top-line.module.css'

type State = Overview['devices']['thermometer']['state']
type Known = keyof (typeof resources)['id']['desk']['device']['code']

function isKnown(code: string): code is Known {
  return Object.hasOwn(resources.id.desk.device.code, code)
}

/** All printers in one light: of several the worst, with its name. */
export function PrintersLight() {
  const { t } = useTranslation('printer')
  const { printers } = useDesk().overview.devices
  const words = usePrinterWords(printers)
  const worst = worstLight(printers)
  if (!worst) return <Light icon={Printer} state="off" words={t('none')} />
  const isGood = worst.state === 'good' && printers.length > 1
  return (
    <Light
      icon={Printer}
      state={worst.state}
      words={isGood ? t('allGood', { count: printers.length }) : words.light(worst)}
    />
  )
}

const icons = { thermometer: Thermometer, scanner: ScanBarcode } as const
type Device = keyof typeof icons

export function DeviceLight({ device, light }: { device: Device; light: Overview['devices'][Device] }) {
  const { t } = useTranslation('desk')
  const isTrouble = light.state === 'warning' || light.state === 'bad'
  // The code is the driver's own; one without words still says which device and how bad it is.
  const words = isTrouble && isKnown(light.code) ? t(`device.code.${light.code}`) : t(`device.${device}.${light.state}`)
  return <Light icon={icons[device]} state={light.state} words={words} />
}

/** How one device is, in words beside its light: colour never speaks alone. */
function Light({ icon: Icon, state, words }: { icon: LucideIcon; state: State; words: string }) {
  return (
    <span className={cx(styles.light, styles[state])}>
      <Icon aria-hidden className={styles.icon} />
      <span aria-hidden className={styles.lamp} />
      {words}
    </span>
  )
}
