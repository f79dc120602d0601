import { RefreshCw, Unplug } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundPort } from '../../../shared/contract/ports.ts'
import { useRead } from '../../api/hooks.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './fields.module.css'

type Port = Pick<FoundPort, 'path' | 'usb'>
type Props = {
  value: Port
  onChange: (port: Port) => void
  /** Among what it is looked for; usual: the serial ports. */
  among?: 'serial' | 'deviceFiles'
}
const other = 'other'

/** Where a device is plugged in, by its maker's name, wherever that is now; or written by hand, where nothing is found. */
export function PortField({ value, onChange, among = 'serial' }: Props) {
  const { t } = useTranslation('ports')
  const ports = useRead(`ports.${among}`, {})
  const [isOther, setOther] = useState(false)
  const found = ports.value ?? []
  const chosen = isOther ? undefined : found.find((port) => isSame(port, value))
  const isWritten = isOther || (!chosen && value.path !== '') || found.length === 0
  const choose = (id: string) => {
    const port = found.find(({ path }) => path === id)
    setOther(port === undefined)
    onChange(port ? { path: port.path, usb: port.usb } : { path: value.path, usb: null })
  }
  const options = found.map(({ path, maker }) => ({ id: path, label: maker || t(`${among}.noMaker`), note: path }))
  const again = (
    <Button
      variant="quiet"
      icon={RefreshCw}
      pending={ports.isPending ? t('searching') : undefined}
      onPress={ports.again}
    >
      {t('again')}
    </Button>
  )
  return (
    <div className={styles.group}>
      {found.length > 0 && (
        <ChoiceTiles
          label={t(`${among}.label`)}
          help={chosen?.usb ? t(`${among}.known`) : t(`${among}.help`)}
          options={[...options, { id: other, label: t('other'), note: t(`${among}.otherNote`) }]}
          columns={2}
          value={isWritten ? other : chosen?.path}
          onChange={choose}
        />
      )}
      {ports.value && found.length === 0 && <NoneFound among={among} again={again} />}
      {isWritten && (
        <TextField
          label={t(`${among}.label`)}
          help={value.usb ? t('away') : t(`${among}.otherNote`)}
          value={value.path}
          onChange={(path) => onChange({ path, usb: null })}
          maxLength={300}
          hideLabel={found.length > 0}
        />
      )}
      {found.length > 0 && <div>{again}</div>}
    </div>
  )
}

function NoneFound({ among, again }: { among: 'serial' | 'deviceFiles'; again: ReactNode }) {
  const { t } = useTranslation('ports')
  return (
    <Notice tone="waiting" icon={Unplug} role="status" title={t(`${among}.none.title`)} action={again}>
      <ul className={styles.steps}>
        <li>{t(`${among}.none.plug`)}</li>
        <li>{t(`${among}.none.driver`)}</li>
        <li>{t(`${among}.none.rights`)}</li>
      </ul>
    </Notice>
  )
}

/** The adapter decides, where it is known; else the path. */
function isSame(port: FoundPort, chosen: Port): boolean {
  if (!chosen.usb || !port.usb) return port.path === chosen.path
  return (
    port.usb.vendorId === chosen.usb.vendorId &&
    port.usb.productId === chosen.usb.productId &&
    port.usb.serialNumber === chosen.usb.serialNumber &&
    (port.usb.serialNumber !== null || port.path === chosen.path)
  )
}
