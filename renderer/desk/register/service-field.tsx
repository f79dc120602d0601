import { Ambulance, Flame, Shield } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { emergencyServices } from '../../../shared/domain/visit.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './register.module.css'

const icons = { police: Shield, fire: Flame, ambulance: Ambulance } as const

export function ServiceField({ draft, set }: Omit<FieldProps, 'errors'>) {
  const { t } = useTranslation('desk')
  return (
    <div className={styles.whole}>
      <ChoiceTiles
        label={t('register.service')}
        columns={3}
        options={emergencyServices.map((id) => ({ id, label: t(`panel.emergency.${id}`), icon: icons[id] }))}
        value={draft.service}
        onChange={(service) => set({ service })}
      />
    </div>
  )
}
