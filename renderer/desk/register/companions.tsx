import { UserPlus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { mostCompanions } from '../../../shared/domain/visit.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './register.module.css'

/** Those who come along, a name each; everybody gets a badge of his own. */
export function Companions({ draft, set, errors }: FieldProps) {
  const { t } = useTranslation('desk')
  const { companions } = draft
  const write = (index: number, name: string) => set({ companions: companions.with(index, name) })
  return (
    <div className={styles.whole}>
      <p className={styles.label}>{t('register.companions')}</p>
      <div className={styles.companions}>
        {companions.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place, and its field keeps no state.
          <div key={index} className={styles.companion}>
            <TextField
              label={t('register.companion', { number: index + 1 })}
              hideLabel
              placeholder={t('register.companion', { number: index + 1 })}
              keys="name"
              autoFocus={name === ''}
              value={name}
              onChange={(text) => write(index, text)}
              error={errors('companions', index)}
            />
            <Button
              variant="quiet"
              icon={X}
              aria-label={t('register.removeCompanion', {
                name: name || t('register.companion', { number: index + 1 }),
              })}
              onPress={() => set({ companions: companions.toSpliced(index, 1) })}
            >
              {''}
            </Button>
          </div>
        ))}
        <Button
          variant="secondary"
          icon={UserPlus}
          reason={companions.length >= mostCompanions ? t('register.full', { count: mostCompanions }) : undefined}
          onPress={() => set({ companions: [...companions, ''] })}
        >
          {t('register.addCompanion')}
        </Button>
      </div>
    </div>
  )
}
