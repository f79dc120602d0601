import { useTranslation } from 'react-i18next'
import { type PrinterConnection, printerConnectionKinds } from '../../../shared/contract/printers.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, shownNumber } from './field-props.ts'
import styles from './fields.module.css'
import { PortField } from './port-field.tsx'

type Kind = PrinterConnection['kind']
type Props<Connection extends PrinterConnection = PrinterConnection> = {
  value: Connection
  onChange: (value: PrinterConnection) => void
}
type Of<K extends Kind> = Extract<PrinterConnection, { kind: K }>

/** What each kind is usually set to. */
const usual: { readonly [K in Kind]: Of<K> } = {
  network: { kind: 'network', host: '', port: 9100 },
  serial: { kind: 'serial', path: '', usb: null, baudRate: 9600 },
  'device-file': { kind: 'device-file', path: '', usb: null },
}

/** On what cable a printer hangs, and where. */
export function PrinterConnectionFields({ value, onChange }: Props) {
  const { t } = useTranslation(['office', 'printer'])
  return (
    <>
      <ChoiceTiles
        label={t('office:printers.connection')}
        columns={3}
        options={printerConnectionKinds.map((id) => ({
          id,
          label: t(`printer:connection.${id}`),
          note: t(`office:printers.connectionNote.${id}`),
        }))}
        value={value.kind}
        onChange={(kind) => onChange(usual[kind])}
      />
      <Address value={value} onChange={onChange} />
    </>
  )
}

function Address({ value, onChange }: Props) {
  switch (value.kind) {
    case 'network':
      return <NetworkAddress value={value} onChange={onChange} />
    case 'serial':
      return <SerialAddress value={value} onChange={onChange} />
    case 'device-file':
      return <DeviceFile value={value} onChange={onChange} />
    default:
      return assertNever(value)
  }
}

function NetworkAddress({ value, onChange }: Props<Of<'network'>>) {
  const { t } = useTranslation('office')
  return (
    <div className={styles.pair}>
      <TextField
        label={t('printers.host')}
        help={t('printers.hostHelp')}
        value={value.host}
        onChange={(host) => onChange({ ...value, host })}
        maxLength={255}
      />
      <NumberField
        label={t('printers.port')}
        help={t('printers.portHelp')}
        value={shownNumber(value.port)}
        onChange={(port) => onChange({ ...value, port: port ?? blank })}
      />
    </div>
  )
}

function SerialAddress({ value, onChange }: Props<Of<'serial'>>) {
  const { t } = useTranslation('office')
  return (
    <>
      <PortField value={value} onChange={(port) => onChange({ ...value, ...port })} />
      <NumberField
        label={t('printers.baud')}
        help={t('printers.baudHelp')}
        value={shownNumber(value.baudRate)}
        onChange={(baudRate) => onChange({ ...value, baudRate: baudRate ?? blank })}
      />
    </>
  )
}

function DeviceFile({ value, onChange }: Props<Of<'device-file'>>) {
  return <PortField among="deviceFiles" value={value} onChange={(port) => onChange({ ...value, ...port })} />
}
