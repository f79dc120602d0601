import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonRole } from '../../../shared/domain/people.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { isPinReady, noPin, PinTwice } from '../fields/pin-twice.tsx'
import { EditCard } from '../parts/edit-card.tsx'
import { RoleFields } from './role-fields.tsx'

export function AddPerson({ onLeave }: { onLeave: (words?: string) => void }) {
  const { t } = useTranslation('office')
  const change = useProvenChange('settings.addPerson')
  const errorOf = useFieldErrors(change.failure)
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<readonly PersonRole[]>(['guard'])
  const [pin, setPin] = useState(noPin)
  const reason = () => {
    if (name.trim() === '') return t('people.nameMissing')
    if (roles.length === 0) return t('people.roleMissing')
    return isPinReady(pin) ? undefined : t('people.pinMissing')
  }
  const add = async () => {
    const answer = await change.run({ name, roles: [...roles], pin: pin.pin })
    if (answer.ok) onLeave(t('people.added', { name: name.trim() }))
  }
  return (
    <EditCard
      title={t('people.new')}
      backLabel={t('people.back')}
      onBack={() => onLeave()}
      save={t('people.add')}
      icon={UserPlus}
      change={change}
      reason={reason()}
      onSave={() => void add()}
    >
      <TextField
        label={t('people.name')}
        value={name}
        onChange={setName}
        error={errorOf('name')}
        maxLength={200}
        autoFocus
      />
      <RoleFields roles={roles} onChange={setRoles} />
      <PinTwice value={pin} onChange={setPin} error={errorOf('pin')} />
    </EditCard>
  )
}
