import { KeyRound, Save } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { isPinReady, noPin, PinTwice } from '../fields/pin-twice.tsx'
import { EditCard } from '../parts/edit-card.tsx'
import styles from '../sections/sections.module.css'
import type { OfficeData } from '../shell/office-data.tsx'
import { RoleFields } from './role-fields.tsx'

type Person = OfficeData['persons'][number]
type Props = { person: Person; onLeave: (words?: string) => void }

export function ChangePerson({ person, onLeave }: Props) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.changePerson')
  const errorOf = useFieldErrors(change.failure)
  const [name, setName] = useState(person.name)
  const [roles, setRoles] = useState<readonly Person['roles'][number][]>(person.roles)
  const [isActive, setActive] = useState(person.isActive)
  const reason = () => {
    if (name.trim() === '') return t('people.nameMissing')
    return roles.length === 0 ? t('people.roleMissing') : undefined
  }
  const save = async () => {
    const answer = await change.run({ id: person.id, name, roles: [...roles], isActive })
    if (answer.ok) onLeave(t('people.changed', { name: name.trim() }))
  }
  return (
    <div className={styles.stack}>
      <EditCard
        title={person.name}
        backLabel={t('people.back')}
        onBack={() => onLeave()}
        save={t('save.save')}
        icon={Save}
        change={change}
        reason={reason()}
        onSave={() => void save()}
      >
        <TextField label={t('people.name')} value={name} onChange={setName} error={errorOf('name')} maxLength={200} />
        <RoleFields roles={roles} onChange={setRoles} />
        <Switch boxed isOn={isActive} onChange={setActive} note={t('people.isActiveNote')}>
          {t('people.isActive')}
        </Switch>
      </EditCard>
      <ResetPin person={person} onDone={() => onLeave(t('people.pinReset', { name: person.name }))} />
    </div>
  )
}

function ResetPin({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.resetPin')
  const errorOf = useFieldErrors(change.failure)
  const [pin, setPin] = useState(noPin)
  const reset = async () => {
    if ((await change.run({ id: person.id, pin: pin.pin })).ok) onDone()
  }
  return (
    <EditCard
      title={t('people.pin')}
      save={t('people.pinSend')}
      icon={KeyRound}
      change={change}
      reason={isPinReady(pin) ? undefined : t('people.pinMissing')}
      onSave={() => void reset()}
    >
      <p>{t('people.pinText')}</p>
      <PinTwice value={pin} onChange={setPin} error={errorOf('pin')} />
    </EditCard>
  )
}
