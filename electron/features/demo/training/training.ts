import { type Lever, type SceneGoal, type SceneName, sceneOf } from '../../../../shared/contract/scenes.ts'
import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import { addDays, dateAt, instantAt, minuteMs, timeAt } from '../../../../shared/domain/time.ts'
import { type Reader, sqlite } from '../../../database/query.ts'
import { type ActionContext, done, type Nothing, type Outcome } from '../../../dispatch/context.ts'
import { noteNewRoll } from '../../printing/index.ts'
import { deskState, switchEventMode } from '../../site/index.ts'
import { type Levers, putRight } from '../levers.ts'
import { demoPrinters, demoZone } from '../office.ts'
import { isMet } from './goals.ts'
import { badgeCodeOf, bringGuest, sendHome } from './guests.ts'
import { printSpecial } from './prints.ts'

/** The one that prints the slips. */
const [printer] = demoPrinters
/** Guests come by day: a scene that is called for outside of these hours begins in the next morning. */
const day = { from: '06:00', to: '20:00', morning: '09:40' } as const

type Playing = { readonly scene: SceneName; readonly begunAt: number; readonly visitIds: readonly string[] }

/** Plays the scenes of `shared/contract/scenes.ts`: begins them, helps, and tells by the register how far they are. */
export class Training {
  readonly #levers: Levers
  readonly #done = new Set<SceneName>()
  #playing: Playing | null = null
  /** How the desk stood before a scene switched it; null while none did. */
  #eventMode: boolean | null = null
  #nextGuest = 0

  constructor(levers: Levers) {
    this.#levers = levers
  }

  async begin(context: ActionContext, scene: SceneName): Promise<Outcome<Nothing>> {
    const ended = await this.end(context)
    if (!ended.ok) return ended
    this.#bringDay()
    const begunAt = this.#levers.now()
    this.#nextGuest ||= Math.floor(begunAt / 1000)
    this.#playing = { scene, begunAt, visitIds: [] }
    return this.#pull(context, sceneOf(scene).begin)
  }

  help(context: ActionContext, number: number): Promise<Outcome<Nothing>> {
    const help = this.#playing && sceneOf(this.#playing.scene).helps[number]
    return this.#pull(context, help?.does ?? [])
  }

  /** Devices, rolls and event mode as they were, and the scene's guests go home; the clock stays, since the register has gone on. */
  async end(context: ActionContext): Promise<Outcome<Nothing>> {
    if (this.#isDone(context.db) && this.#playing) this.#done.add(this.#playing.scene)
    await putRight(this.#levers)
    const ended = context.change((change) => {
      const isOn = deskState(change.db).event_mode === 1
      if (this.#eventMode !== null && this.#eventMode !== isOn) switchEventMode(change, this.#eventMode)
      for (const { key } of change.settings().printers) noteNewRoll(change, key)
      sendHome(change, this.#playing?.visitIds ?? [])
      return done({})
    })
    if (!ended.ok) return ended
    this.#playing = null
    this.#eventMode = null
    return ended
  }

  view(db: Reader) {
    const playing = this.#playing
    return {
      playing: playing && {
        scene: playing.scene,
        begunAt: playing.begunAt,
        guests: playing.visitIds.map((id) => guestName(db, id)),
        goals: this.#goals(db),
      },
      done: [...new Set([...this.#done, ...(playing && this.#isDone(db) ? [playing.scene] : [])])],
    }
  }

  #goals(db: Reader): { goal: SceneGoal; isMet: boolean }[] {
    const playing = this.#playing
    if (!playing) return []
    const course = { ...playing, db, levers: this.#levers }
    return sceneOf(playing.scene).goals.map((goal) => ({ goal, isMet: isMet(goal, course) }))
  }

  #isDone(db: Reader): boolean {
    return this.#goals(db).every((goal) => goal.isMet)
  }

  #bringDay(): void {
    const now = this.#levers.now()
    const [date, time] = [dateAt(now, demoZone), timeAt(now, demoZone)]
    if (time >= day.from && time < day.to) return
    this.#levers.setClock(instantAt(time < day.from ? date : addDays(date, 1), day.morning, demoZone))
  }

  async #pull(context: ActionContext, levers: readonly Lever[]): Promise<Outcome<Nothing>> {
    for (const lever of levers) {
      const pulled = await this.#pullOne(context, lever)
      if (!pulled.ok) return pulled
    }
    return done({})
  }

  async #pullOne(context: ActionContext, lever: Lever): Promise<Outcome<Nothing>> {
    const { printers, thermometer, scanners, now, setClock } = this.#levers
    switch (lever.pull) {
      case 'guest':
        return this.#bring(context, lever.comes)
      case 'print':
        return printSpecial(context, this.#levers, printer, lever.what)
      case 'event-mode':
        return this.#eventModeOn(context)
      case 'printer':
        await printers.setFault(printer, lever.fault)
        break
      case 'thermometer':
        thermometer.turn({ ...thermometer.knobs(), ...lever })
        break
      case 'scanner':
        scanners.setFault(lever.fault)
        break
      case 'scan-badge':
        scanners.scan('desk', badgeCodeOf(context.db, this.#playing?.visitIds[0] ?? '') ?? '')
        break
      case 'clock':
        setClock(instantAt(dateAt(now(), demoZone), lever.to, demoZone))
        break
      case 'time':
        setClock(now() + lever.minutes * minuteMs)
        break
      case 'camera':
        // The trainer's browser sees to that.
        break
      default:
        return assertNever(lever)
    }
    return done({})
  }

  #bring(context: ActionContext, comes: Extract<Lever, { pull: 'guest' }>['comes']): Outcome<Nothing> {
    const came = context.change((change) => done(bringGuest(change, comes, this.#nextGuest)))
    if (!came.ok) return came
    this.#nextGuest += 1
    if (this.#playing) this.#playing = { ...this.#playing, visitIds: [...this.#playing.visitIds, came.value] }
    return done({})
  }

  #eventModeOn(context: ActionContext): Outcome<Nothing> {
    return context.change((change) => {
      this.#eventMode ??= deskState(change.db).event_mode === 1
      if (!this.#eventMode) switchEventMode(change, true)
      return done({})
    })
  }
}

function guestName(db: Reader, visitId: string): string {
  const visit = sqlite.selectFrom('visit').innerJoin('guest', 'guest.id', 'visit.guest_id').select('guest.name')
  return db.first(visit.where('visit.id', '=', visitId))?.name ?? ''
}
