import { Printer, Thermometer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/theme/cx.ts'
import type { Overview } from '../state/types.ts'
import styles from './top-line.module.css'

type Device = 'printer' | 'thermometer'
type Light = Overview['devices'][Device]

const icons = { printer: Printer, thermometer: Thermometer } as const

/** How one device is, in words beside its light: colour never speaks alone. */
export function DeviceLight({ device, light }: { device: Device; light: Light }) {
  const { t, i18n } = useTranslation('desk')
  const Icon = icons[device]
  const isTrouble = light.state === 'warning' || light.state === 'bad'
  const known = `device.code.${light.code}`
  // The code is the driver's own; one without words still says which device and how bad it is.
  const words =
    isTrouble && i18n.exists(`desk:${known}`) ? t(known as 'device.code.ready') : t(`device.${device}.${light.state}`)
  return (
    <span className={cx(styles.light, styles[light.state])}>
      <Icon aria-hidden className={styles.icon} />
      <span aria-hidden className={styles.lamp} />
      {words}
    </span>
  )
}
