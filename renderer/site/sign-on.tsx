import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PersonRole, pinPattern } from '../../shared/domain/people.ts'
import { useChange, useRead } from '../api/hooks.ts'
import { Notice } from '../ui/display/notice.tsx'
import { ChoiceTiles } from '../ui/fields/choice-tiles.tsx'
import { PinPad } from '../ui/fields/pin-pad.tsx'
import { useExplain } from './explain.ts'
import { keepLastOn, lastOnHere } from './last-on.ts'
import styles from './sign-on.module.css'

type Props = {
  /** What the person is, below the name. */
  noteOf?: (roles: readonly PersonRole[]) => string
  lastOn: string | undefined
  /** Words for an office in which nobody may prove himself here. */
  nobody: string
  onDone: () => void
}

/** One chooses one's name and types one's PIN, by touch or by keys. */
export function SignOn({ noteOf, lastOn, nobody, onDone }: Props) {
  const { t } = useTranslation('ui')
  const explain = useExplain()
  // Only those who may prove themselves at this screen.
  const people = useRead('access.people', {}).value
  const signOn = useChange('access.signOn')
  const [chosen, choose] = useState(lastOn ?? lastOnHere())
  const [pin, setPin] = useState('')
  const [wrongPins, countWrong] = useState(0)
  const choices = people ?? []
  const person = choices.find(({ id }) => id === chosen) ?? (choices.length === 1 ? choices[0] : undefined)
  const submit = async () => {
    if (!person) return
    const answer = await signOn.run({ personId: person.id, pin })
    if (answer.ok) {
      keepLastOn(person.id)
      return onDone()
    }
    setPin('')
    countWrong(wrongPins + 1)
  }
  const reasonToWait = () => {
    if (!person) return t('signOn.chooseFirst')
    return pinPattern.test(pin) ? undefined : t('signOn.short')
  }
  if (people && choices.length === 0) return <Notice tone="waiting">{nobody}</Notice>
  return (
    <div className={styles.columns}>
      <ChoiceTiles
        label={t('signOn.choose')}
        columns={1}
        options={choices.map(({ id, name, roles: held }) => ({
          id,
          label: name,
          note: noteOf?.(held),
          icon: UserRound,
        }))}
        value={person?.id}
        onChange={(id) => {
          choose(id)
          // Whoever types first and then finds his name does not type twice.
          if (person) setPin('')
          signOn.clear()
        }}
      />
      <PinPad
        // Anew for each person and after each wrong PIN, so that the next digit goes into the field, not to the button.
        key={`${person?.id} ${wrongPins}`}
        label={person ? t('signOn.pinOf', { name: person.name }) : t('pin.label')}
        value={pin}
        onChange={setPin}
        onSubmit={() => void submit()}
        submitLabel={t('signOn.submit')}
        error={signOn.failure && pin === '' ? explain(signOn.failure) : undefined}
        pending={signOn.isRunning ? t('signOn.checking') : undefined}
        reason={reasonToWait()}
      />
    </div>
  )
}
