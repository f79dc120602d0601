import { Save, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InputOf } from '../../api/operations.ts'
import { type Failure, useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import fieldStyles from '../fields/fields.module.css'
import { EditCard } from '../parts/edit-card.tsx'
import styles from '../sections/sections.module.css'
import { useOfficeData } from '../shell/office-data.tsx'
import { HostLink } from './host-link.tsx'
import type { Employee } from './types.ts'

type Typed = InputOf<'settings.addEmployee'>
type Leave = { onLeave: (words?: string) => void }

export function AddEmployee({ onLeave }: Leave) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.addEmployee')
  const [typed, setTyped] = useState<Typed>({ name: '', unitId: null, room: '', extension: '', telephone: '' })
  const add = async () => {
    if ((await change.run(typed)).ok) onLeave(t('employees.added', { name: typed.name.trim() }))
  }
  return (
    <EditCard
      title={t('employees.new')}
      backLabel={t('employees.back')}
      onBack={() => onLeave()}
      save={t('employees.add')}
      icon={UserPlus}
      change={change}
      reason={typed.name.trim() === '' ? t('people.nameMissing') : undefined}
      onSave={() => void add()}
    >
      <EmployeeFields value={typed} onChange={setTyped} failure={change.failure} />
    </EditCard>
  )
}

export function ChangeEmployee({ employee, onLeave }: Leave & { employee: Employee }) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.changeEmployee')
  const { id, name, unitId, room, extension, telephone } = employee
  const [typed, setTyped] = useState<Typed>({ name, unitId, room, extension, telephone })
  const [isActive, setActive] = useState(employee.isActive)
  const save = async () => {
    const answer = await change.run({ ...typed, id, isActive })
    if (answer.ok) onLeave(t('employees.changed', { name: typed.name.trim() }))
  }
  return (
    <div className={styles.stack}>
      <EditCard
        title={name}
        backLabel={t('employees.back')}
        onBack={() => onLeave()}
        save={t('save.save')}
        icon={Save}
        change={change}
        reason={typed.name.trim() === '' ? t('people.nameMissing') : undefined}
        onSave={() => void save()}
      >
        <EmployeeFields value={typed} onChange={setTyped} failure={change.failure} />
        <Switch boxed isOn={isActive} onChange={setActive} note={t('employees.isActiveNote')}>
          {t('employees.isActive')}
        </Switch>
      </EditCard>
      {employee.isActive && <HostLink path={employee.hostPath} />}
    </div>
  )
}

type FieldsProps = { value: Typed; onChange: (value: Typed) => void; failure: Failure | undefined }
const noUnit = 'none'

function EmployeeFields({ value, onChange, failure }: FieldsProps) {
  const { t } = useTranslation('office')
  const { units } = useOfficeData()
  const errorOf = useFieldErrors(failure)
  return (
    <>
      <TextField
        label={t('employees.name')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errorOf('name')}
        maxLength={200}
      />
      <Select
        label={t('employees.unit')}
        error={errorOf('host')}
        options={[{ id: noUnit, label: t('employees.noUnit') }, ...units.map(({ id, name }) => ({ id, label: name }))]}
        value={value.unitId ?? noUnit}
        onChange={(id) => onChange({ ...value, unitId: id === noUnit ? null : id })}
      />
      <div className={fieldStyles.thirds}>
        <TextField
          label={t('employees.room')}
          optional
          value={value.room}
          onChange={(room) => onChange({ ...value, room })}
          error={errorOf('place')}
          maxLength={120}
        />
        <TextField
          label={t('employees.extension')}
          optional
          value={value.extension}
          onChange={(extension) => onChange({ ...value, extension })}
          error={errorOf('number')}
          maxLength={40}
        />
        <TextField
          label={t('employees.telephone')}
          optional
          keys="phone"
          value={value.telephone}
          onChange={(telephone) => onChange({ ...value, telephone })}
          error={errorOf('telephone')}
          maxLength={40}
        />
      </div>
    </>
  )
}
