import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './answer-form.module.css'

type Props = { value: string; onChange: (note: string) => void; room: string | null }

/** A word to the guest, with the one that most hosts say ready to tap. */
export function NoteField({ value, onChange, room }: Props) {
  const { t } = useTranslation('host')
  const ready = room ? t('note.toRoom', { room }) : undefined
  return (
    <div>
      <TextField
        label={t('note.label')}
        help={t('note.help')}
        optional
        value={value}
        onChange={onChange}
        placeholder={t('note.placeholder')}
        maxLength={200}
        clearable
        autoFocus
      />
      {ready && ready !== value && (
        <div className={styles.ready}>
          <Button variant="secondary" onPress={() => onChange(ready)}>
            {ready}
          </Button>
        </div>
      )}
    </div>
  )
}
