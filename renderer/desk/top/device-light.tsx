import { Printer, Thermometer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { resources } from '../../../shared/i18n/index.ts'
import { cx } from '../../ui/theme/cx.ts'
import type { Overview } from '../state/types.ts'
import styles from './top-line.module.css'

type Device = 'printer' | 'thermometer'
type Light = Overview['devices'][Device]

type Known = keyof (typeof resources)['id']['desk']['device']['code']

function isKnown(code: string): code is Known {
  return Object.hasOwn(resources.id.desk.device.code, code)
}

const icons = { printer: Printer, thermometer: Thermometer } as const

/** How one device is, in words beside its light: colour never speaks alone. */
export function DeviceLight({ device, light }: { device: Device; light: Light }) {
  const { t } = useTranslation('desk')
  const Icon = icons[device]
  const isTrouble = light.state === 'warning' || light.state === 'bad'
  // The code is the driver's own; one without words still says which device and how bad it is.
  const words = isTrouble && isKnown(light.code) ? t(`device.code.${light.code}`) : t(`device.${device}.${light.state}`)
  return (
    <span className={cx(styles.light, styles[light.state])}>
      <Icon aria-hidden className={styles.icon} />
      <span aria-hidden className={styles.lamp} />
      {words}
    </span>
  )
}
