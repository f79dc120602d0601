import { CircleHelp, Search } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/actions/button.tsx'
import { Brand } from '../ui/display/brand.tsx'
import { Clock } from '../ui/display/clock.tsx'
import { Steps } from '../ui/display/steps.tsx'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { ResultList } from '../ui/fields/result-list.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { KeyboardDock } from '../ui/keyboard/keyboard-dock.tsx'
import { KeyboardProvider } from '../ui/keyboard/keyboard-provider.tsx'
import type { Keys } from '../ui/keyboard/layouts.ts'
import { Frame, PageTitle } from '../ui/layout/frame.tsx'

const people = [
  { id: '1', label: 'Ratna Nirmala', note: 'Subbag Umum dan Logistik · Lantai 1' },
  { id: '2', label: 'Ratih Puspita', note: 'Subbag Hukum · Lantai 2' },
]
const kinds: readonly Keys[] = ['name', 'text', 'search', 'plate', 'phone', 'digits']

/** A kiosk's page as a guest meets it; `?keys=` chooses the keyboard. */
export function KioskPage() {
  const asked = new URLSearchParams(location.search).get('keys')
  const keys = kinds.find((kind) => kind === asked) ?? 'search'
  const [text, setText] = useState('')
  const [person, setPerson] = useState<string | undefined>('1')
  const [nexts, setNexts] = useState(0)
  return (
    <KeyboardProvider>
      <Frame
        header={
          <>
            <Brand mark="KPU" title="KPU Provinsi Lampung" subtitle={<Clock zone="Asia/Jakarta" named />} />
            <LanguageChoice />
          </>
        }
        dock={<KeyboardDock onNext={() => setNexts(nexts + 1)} />}
      >
        <Steps step={3} of={6} />
        <PageTitle>Siapa yang ingin Anda temui?</PageTitle>
        <TextField
          label="Nama pegawai"
          hideLabel
          icon={Search}
          value={text}
          onChange={setText}
          keys={keys}
          size="large"
          autoFocus
        />
        <ResultList
          label="Pegawai"
          results={people}
          value={person}
          onChange={setPerson}
          empty="Tidak ada yang cocok."
        />
        <div>
          <Button variant="quiet" icon={CircleHelp}>
            Saya tidak tahu namanya
          </Button>
        </div>
        <output>{nexts}</output>
      </Frame>
    </KeyboardProvider>
  )
}
