import { Pencil, Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplain, useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { type OfficeData, useOfficeData } from '../shell/office-data.tsx'
import styles from './sections.module.css'

type Unit = OfficeData['units'][number]

export function UnitsPage() {
  const { t } = useTranslation('office')
  const { units } = useOfficeData()
  const [open, setOpen] = useState<string>()
  const [told, tell] = useState<string>()
  return (
    <div className={styles.stack}>
      {told && (
        <Notice tone="good" role="status">
          {told}
        </Notice>
      )}
      <AddUnit onDone={(name) => tell(t('units.added', { name }))} />
      <Card>
        {units.length === 0 && <EmptyState title={t('units.empty')} />}
        <ul className={styles.list}>
          {units.map((unit) =>
            unit.id === open ? (
              <li key={unit.id} className={styles.item}>
                <RenameUnit
                  unit={unit}
                  onDone={(isRenamed) => {
                    setOpen(undefined)
                    if (isRenamed) tell(t('units.renamed'))
                  }}
                />
              </li>
            ) : (
              <li key={unit.id} className={styles.item}>
                <div className={styles.itemWords}>
                  <p className={styles.itemTitle}>{unit.name}</p>
                  <p className={styles.quiet}>{t('employees.total', { count: unit.members })}</p>
                </div>
                <Button variant="quiet" icon={Pencil} onPress={() => setOpen(unit.id)}>
                  {t('units.rename')}
                </Button>
              </li>
            ),
          )}
        </ul>
      </Card>
    </div>
  )
}

function AddUnit({ onDone }: { onDone: (name: string) => void }) {
  const { t } = useTranslation('office')
  const [name, setName] = useState('')
  const change = useProvenChange('settings.addUnit')
  const add = async () => {
    if (!(await change.run({ name })).ok) return
    onDone(name.trim())
    setName('')
  }
  return (
    <Card>
      <NameForm
        name={name}
        onName={setName}
        change={change}
        send={t('units.add')}
        icon={Plus}
        onSend={() => void add()}
      />
    </Card>
  )
}

function RenameUnit({ unit, onDone }: { unit: Unit; onDone: (isRenamed: boolean) => void }) {
  const { t } = useTranslation(['office', 'ui'])
  const [name, setName] = useState(unit.name)
  const change = useProvenChange('settings.renameUnit')
  const rename = async () => {
    if ((await change.run({ id: unit.id, name })).ok) onDone(true)
  }
  return (
    <div className={styles.itemWords}>
      <NameForm
        name={name}
        onName={setName}
        change={change}
        send={t('office:units.save')}
        icon={Pencil}
        onSend={() => void rename()}
      />
      <Button variant="quiet" onPress={() => onDone(false)}>
        {t('ui:action.cancel')}
      </Button>
    </div>
  )
}

type NameProps = {
  name: string
  onName: (name: string) => void
  change: Pick<ReturnType<typeof useProvenChange<'settings.addUnit' | 'settings.renameUnit'>>, 'failure' | 'isRunning'>
  send: string
  icon: typeof Plus
  onSend: () => void
}

function NameForm({ name, onName, change, send, icon, onSend }: NameProps) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const errorOf = useFieldErrors(change.failure)
  const isMissing = name.trim() === ''
  const wrong = errorOf('name')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isMissing && !change.isRunning) onSend()
  }
  return (
    <form className={styles.tight} onSubmit={submit} noValidate>
      <TextField
        label={t('units.name')}
        value={name}
        onChange={onName}
        error={wrong}
        maxLength={200}
        className={styles.wide ?? ''}
      />
      {change.failure && !wrong && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
      <Button
        type="submit"
        icon={icon}
        variant="secondary"
        pending={change.isRunning ? t('save.saving') : undefined}
        reason={isMissing ? t('units.missing') : undefined}
      >
        {send}
      </Button>
    </form>
  )
}
