import { contract } from '../../../shared/contract/index.ts'
import { type CheckRun, findings as findingsSchema } from '../../../shared/contract/self-check.ts'
import { databaseFinding } from '../../../shared/domain/check-findings.ts'
import { checkSteps, type Finding, isCheckDue, lightOf } from '../../../shared/domain/self-check.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { type ActionContext, done, type Nothing } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'
import { Cameras } from './cameras.ts'
import { type CheckSources, lookAtEverything } from './look.ts'

const { selfCheck } = contract

type Ran = CheckRun & { readonly isKept: boolean }

/** The morning self-check: looks at everything, keeps what it found, and says it in one light. */
export class SelfCheck {
  readonly #sources: CheckSources
  readonly cameras = new Cameras()
  /** Two who ask at one moment share one look: devices answer one at a time. */
  #looking: Promise<Finding[]> | undefined

  constructor(sources: CheckSources) {
    this.#sources = sources
  }

  async run(context: ActionContext): Promise<Ran> {
    this.#looking ??= lookAtEverything(context, this.#sources, this.cameras).finally(() => {
      this.#looking = undefined
    })
    const findings = await this.#looking
    const isKept = keep(context, findings)
    const shown = isKept ? findings : findings.map(withoutWrites)
    context.touch('self-check')
    const by = context.asker.session?.person?.name ?? null
    return { at: context.now, by, light: lightOf(shown), findings: shown, isKept }
  }
}

/** A register that is whole and takes no change is of no use today. */
function withoutWrites(finding: Finding): Finding {
  const isSound = finding.step === 'database' && finding.state === 'good'
  return isSound ? databaseFinding({ isWhole: true, takesWrites: false }) : finding
}

/** Whether the register took the result; each run is an entry of the journal, with the outcome of every step. */
function keep(context: ActionContext, findings: readonly Finding[]): boolean {
  const light = lightOf(findings)
  return context.change<Nothing>((change) => {
    const { station, session } = change.asker
    const id = change.newId()
    const row = { id, at: context.now, ran_by: session?.person?.id ?? null, station, light }
    change.db.run(sqlite.insertInto('self_check').values({ ...row, findings: JSON.stringify(findings) }))
    change.note({ what: 'self-checked', record: id, clear: { light, ...outcomes(findings) } })
    return done({})
  }).ok
}

/** Of several printers the worst speaks for the step. */
function outcomes(findings: readonly Finding[]): Record<string, string> {
  return Object.fromEntries(checkSteps.map((step) => [step, lightOf(findings.filter((each) => each.step === step))]))
}

export function selfCheckHandlers({
  selfCheck: check,
}: {
  readonly selfCheck: SelfCheck
}): HandlersOf<typeof selfCheck> {
  return {
    run: onAction(selfCheck.run, async (context) => done(await check.run(context))),
    state: onRead(selfCheck.state, ({ db, now, settings }) => {
      const [last = null] = runs(db, 1)
      return done({ last, isDue: isCheckDue(last?.at ?? null, now, settings().office.zone) })
    }),
    runs: onRead(selfCheck.runs, ({ db }, { limit }) => done(runs(db, limit))),
    asked: onRead(selfCheck.asked, () => done({ id: check.cameras.asked() })),
    tellCamera: onAction(selfCheck.tellCamera, async ({ asker }, { id, camera }) => {
      check.cameras.report(id, asker.session?.id ?? '', camera)
      return done({})
    }),
  }
}

/** The newest first. */
function runs(db: Reader, limit: number): CheckRun[] {
  const rows = db.all(
    sqlite
      .selectFrom('self_check')
      .leftJoin('person', 'person.id', 'self_check.ran_by')
      .select(['self_check.at', 'self_check.light', 'self_check.findings', 'person.name'])
      .orderBy('self_check.at', 'desc')
      .limit(limit),
  )
  return rows.map(({ at, light, findings, name }) => ({
    at,
    by: name,
    light,
    findings: findingsSchema.parse(JSON.parse(findings)),
  }))
}
