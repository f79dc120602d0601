import { randomBytes } from 'node:crypto'
import { openScreen, signedOn, theAdministrator, theGuard } from '../../electron/testing/test-office.ts'
import type { TestScreen } from '../../electron/testing/test-screen.ts'
import type { Registration } from '../../shared/contract/kiosk.ts'

type Screens = { readonly kiosk: TestScreen; readonly desk: TestScreen; readonly host: TestScreen }

/** The people of one office at their screens, each session opened once, as at work. */
export class Lobby {
  readonly kiosk: TestScreen
  readonly desk: TestScreen
  readonly #host: TestScreen
  readonly #form: Registration
  #guests = 0

  private constructor({ kiosk, desk, host }: Screens, form: Registration) {
    this.kiosk = kiosk
    this.desk = desk
    this.#host = host
    this.#form = form
  }

  static async open(url: string): Promise<Lobby> {
    const kiosk = await openScreen(url, 'kiosk')
    const desk = await signedOn(url, 'desk', theGuard)
    const administrator = await signedOn(url, 'office', theAdministrator)
    const [employee] = (await administrator.must('settings', 'employees', { text: 'ratna' })).rows
    const host = await openScreen(url, 'host', employee?.hostPath.split('/').at(-1))
    const [ratna] = await kiosk.must('kiosk', 'findHosts', { text: 'ratna' })
    const { purposes } = await kiosk.must('site', 'profile', {})
    const form = { ...plainForm, purposeKey: purposes[0]?.key ?? null, host: ratna?.ref ?? null }
    return new Lobby({ kiosk, desk, host }, form)
  }

  /** What the next guest fills in; each has a name and a telephone of his own. */
  nextForm(companions = 0): Registration {
    this.#guests += 1
    return {
      ...this.#form,
      name: `Tamu ${newWord()}`,
      telephone: `0812${String(this.#guests).padStart(8, '0')}`,
      companions: Array.from({ length: companions }, () => `Teman ${newWord()}`),
    }
  }

  async register(form = this.nextForm(), kiosk = this.kiosk): Promise<string> {
    return (await kiosk.must('kiosk', 'register', { ...form, agreedIn: form.language })).visitId
  }

  /** The host receives the party; the ids of all its members. */
  async receive(visitId: string): Promise<readonly string[]> {
    const { visit, party } = await this.desk.must('visits', 'detail', { visitId })
    const questionId = visit.question?.id ?? ''
    await this.#host.must('hosts', 'answer', { questionId, answer: { kind: 'receive', note: '' } })
    return party.map((member) => member.id)
  }

  /** Everything as the desk proposes: the n-th guest of a party gets the n-th free badge and locker. */
  async admit(visitIds: readonly string[]): Promise<void> {
    const { nextBadges, nextLockers } = await this.desk.must('desk', 'overview', {})
    await this.admitWith(visitIds, nextBadges, nextLockers)
  }

  async admitWith(visitIds: readonly string[], badges: readonly string[], lockers: readonly string[]): Promise<void> {
    const rows = visitIds.map((visitId, place) => ({
      visitId,
      document: { type: 'ktp' as const, locker: lockers[place] ?? null },
      badge: badges[place] ?? null,
      parking: { kind: 'none' as const },
    }))
    await this.desk.must('visits', 'admit', { rows, setAside: null })
  }

  /** Everything comes back and the party goes home. */
  async seeOut(visitId: string): Promise<void> {
    const { party } = await this.desk.must('visits', 'detail', { visitId })
    await Promise.all(
      party.map(({ id, loans }) => {
        const returned = loans.map((loan) => ({ loanId: loan.id, outcome: 'returned' as const, note: '' }))
        return this.desk.must('visits', 'signOut', { visitId: id, loans: returned })
      }),
    )
  }
}

const plainForm: Registration = {
  name: '',
  telephone: '',
  organisation: 'PT Cahaya',
  purposeKey: null,
  purposeText: '',
  host: null,
  companions: [],
  vehicle: null,
  photo: null,
  language: 'id',
}

/** A name that nobody else has and that is no part of another; names have letters only. */
function newWord(): string {
  return Array.from(randomBytes(12), (byte) => String.fromCharCode(97 + (byte % 26))).join('')
}
