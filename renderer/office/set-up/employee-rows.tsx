import { Trash2, UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { withRow } from '../fields/field-props.ts'
import fieldStyles from '../fields/fields.module.css'
import { useRowKeys } from '../fields/use-row-keys.ts'
import { type NewEmployee, noEmployee } from './form.ts'

const columns = [
  { id: 'name', label: 'setUp.rowName', optional: false },
  { id: 'unit', label: 'setUp.rowUnit', optional: true },
  { id: 'room', label: 'setUp.rowRoom', optional: true },
  { id: 'extension', label: 'setUp.rowExtension', optional: true },
  { id: 'telephone', label: 'setUp.rowTelephone', optional: true },
] as const

type Props = { rows: readonly NewEmployee[]; onChange: (rows: readonly NewEmployee[]) => void }

/** A few employees, typed one under the other. */
export function EmployeeRows({ rows, onChange }: Props) {
  const { t } = useTranslation('office')
  const keys = useRowKeys(rows.length)
  return (
    <div className={fieldStyles.rows}>
      {rows.map((row, index) => (
        <div key={keys.of(index)} className={`${fieldStyles.row} ${fieldStyles.boxed}`}>
          <div className={fieldStyles.thirds}>
            {columns.map(({ id, label, optional }) => (
              <TextField
                key={id}
                label={t(label)}
                optional={optional}
                keys={id === 'telephone' ? 'phone' : 'text'}
                value={row[id]}
                onChange={(text) => onChange(withRow(rows, index, { ...row, [id]: text }))}
                maxLength={200}
              />
            ))}
          </div>
          {rows.length > 1 && (
            <IconButton
              icon={Trash2}
              className={fieldStyles.remove}
              label={t('setUp.removeRow', { name: row.name })}
              onPress={() => {
                keys.remove(index)
                onChange(withRow(rows, index, undefined))
              }}
            />
          )}
        </div>
      ))}
      <div>
        <Button variant="secondary" icon={UserPlus} onPress={() => onChange([...rows, noEmployee])}>
          {t('setUp.addRow')}
        </Button>
      </div>
    </div>
  )
}
