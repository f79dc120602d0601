import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UsbIdentity } from '../../../shared/contract/settings.ts'
import { useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './fields.module.css'

type Port = { readonly path: string; readonly usb: UsbIdentity | null }
type Found = ValueOf<'thermometer.ports'>[number]
const other = 'other'

/** The port by its maker's name, wherever it is plugged in now; or written by hand, where nothing is found. */
export function PortField({ value, onChange }: { value: Port; onChange: (port: Port) => void }) {
  const { t } = useTranslation('thermometer')
  const ports = useRead('thermometer.ports', {})
  const [isOther, setOther] = useState(false)
  const found = ports.value ?? []
  const chosen = isOther ? undefined : found.find((port) => isSame(port, value))
  const isWritten = isOther || (!chosen && value.path !== '') || found.length === 0
  const choose = (id: string) => {
    const port = found.find(({ path }) => path === id)
    setOther(port === undefined)
    onChange(port ? { path: port.path, usb: port.usb } : { path: value.path, usb: null })
  }
  const options = found.map(({ path, maker }) => ({ id: path, label: maker || t('ports.noMaker'), note: path }))
  return (
    <div className={styles.group}>
      {found.length > 0 && (
        <ChoiceTiles
          label={t('ports.label')}
          help={chosen?.usb ? t('ports.known') : t('ports.help')}
          options={[...options, { id: other, label: t('ports.other'), note: t('ports.otherNote') }]}
          columns={2}
          value={isWritten ? other : chosen?.path}
          onChange={choose}
        />
      )}
      {isWritten && (
        <TextField
          label={t('ports.label')}
          help={found.length > 0 ? t('ports.otherNote') : t('ports.none')}
          value={value.path}
          onChange={(path) => onChange({ path, usb: null })}
          maxLength={300}
          hideLabel={found.length > 0}
        />
      )}
      <div>
        <Button
          variant="quiet"
          icon={RefreshCw}
          pending={ports.isPending ? t('ports.searching') : undefined}
          onPress={ports.again}
        >
          {t('ports.again')}
        </Button>
      </div>
    </div>
  )
}

/** The adapter decides, where it is known; else the path. */
function isSame(port: Found, chosen: Port): boolean {
  if (!chosen.usb || !port.usb) return port.path === chosen.path
  return (
    port.usb.vendorId === chosen.usb.vendorId &&
    port.usb.productId === chosen.usb.productId &&
    port.usb.serialNumber === chosen.usb.serialNumber &&
    (port.usb.serialNumber !== null || port.path === chosen.path)
  )
}
