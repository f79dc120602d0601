import type { Contract } from '../../../shared/contract/index.ts'
import type { InputOf } from '../../dispatch/handler.ts'
import { defaultSettings } from '../site/index.ts'
import type { Client, Office } from './office.ts'

export const administratorPin = '246810'
export const guardPin = '1357'

type SetUp = InputOf<Contract['settings']['setUp']>

/** What a small office types at its first start. */
export function smallOffice(change: Partial<SetUp> = {}): SetUp {
  const settings = defaultSettings('Asia/Jakarta')
  return {
    settings: { ...settings, office: { ...settings.office, name: 'KPU Kabupaten Contoh' } },
    administrator: { name: 'Ratna Wulandari', pin: administratorPin },
    guard: { name: 'Joko Susilo', pin: guardPin },
    units: ['Subbagian Umum'],
    employeesCsv: 'nama;unit;ruang;ekstensi;telepon\nSiti Rahmawati;Subbagian Umum;204;214;0812 1111 2222\n',
    badges: { prefix: 'T', from: 1, to: 5 },
    lockers: { prefix: 'L', from: 1, to: 5 },
    ...change,
  }
}

/** Sets the office up and signs on whom the test needs: the administrator in the office, the guard at the desk. */
export async function setUpOffice(office: Office, change: Partial<SetUp> = {}) {
  const first = await office.screen('office')
  const answer = await first.settings.setUp(smallOffice(change))
  if (!answer.ok) throw new Error(`Not set up: ${JSON.stringify(answer.refusal)}`)
  const administrator = await signOn(await office.screen('office'), administratorPin, 0)
  const guard = await signOn(await office.screen('desk'), guardPin, 0)
  return { administrator, guard }
}

/** Signs on the person at this place of the screen's list. */
export async function signOn(screen: Client, pin: string, place: number): Promise<Client> {
  const people = await screen.access.people({})
  const person = people.ok ? people.value[place] : undefined
  if (!person) throw new Error('Nobody to sign on')
  const answer = await screen.access.signOn({ personId: person.id, pin })
  if (!answer.ok) throw new Error(`Not signed on: ${answer.refusal.code}`)
  return screen
}

/** The value of an answer that has to be one. */
export function valueIn<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: object }): Value {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

/** What was refused, or `null` for an answer that was given. */
export function refusalIn<Refusal>(answer: { ok: true } | { ok: false; refusal: Refusal }): Refusal | null {
  return answer.ok ? null : answer.refusal
}
