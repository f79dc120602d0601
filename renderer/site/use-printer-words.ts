import { useTranslation } from 'react-i18next'
import type { PrinterLight } from '../../shared/contract/desk.ts'
import type { PaperKind } from '../../shared/contract/papers.ts'
import {
  type PrintJobReason,
  type PrintJobState,
  type UnknownReason,
  unknownReasons,
  type WaitingReason,
  waitingReasons,
} from '../../shared/domain/print-job.ts'

type Printer = { readonly key: string; readonly name: string }
export type JobFacts = {
  readonly state: PrintJobState
  readonly reason: PrintJobReason | null
  readonly printer: string | null
}
type Key = `waiting.${WaitingReason}` | `unknown.${UnknownReason}` | 'low'
type NamedJob = { readonly paper: PaperKind; readonly label: string; readonly isCopy?: boolean }

/** Puts printers and their papers into words, the same on every screen. `printers`: all of the site; only of several one is named. */
export function usePrinterWords(printers: readonly Printer[]) {
  const { t } = useTranslation('printer')
  const named = (key: string | null, words: string) => {
    const printer = printers.length > 1 ? printers.find((each) => each.key === key) : undefined
    return printer ? t('named', { printer: printer.name, words }) : words
  }
  const how = ({ code }: Pick<PrinterLight, 'code'>) => t(`light.${code}`)
  return {
    /** How a printer is: "Kertas habis". */
    how,
    /** The same with its name: "Printer gerbang · Kertas habis". */
    light: (light: Pick<PrinterLight, 'code' | 'name'>) =>
      t('named', { printer: printers.length > 1 ? light.name : t('device'), words: how(light) }),
    /** What is wrong with a printer, and what to do: a sentence each. */
    trouble: (key: string | null, trouble: Key) => ({
      what: named(key, t(`${trouble}.what`)),
      todo: t(`${trouble}.todo`),
    }),
    /** The same about a paper, in one go. */
    advice: (job: JobFacts) => {
      const key = adviceKey(job)
      const words = key === 'sending' || key === 'queued' ? t(key) : `${t(`${key}.what`)} ${t(`${key}.todo`)}`
      return named(job.printer, words)
    },
    state: ({ state, reason }: JobFacts) => {
      if (state === 'withdrawn' && reason === 'replaced') return t('replaced')
      return state === 'printed' && reason === 'unconfirmed' ? t('unconfirmed') : t(`state.${state}`)
    },
    /** A paper by its kind and what stands on it: "Slip kartu tamu · T-08". */
    job: ({ paper, label, isCopy = false }: NamedJob) => {
      const words = label ? t('for', { paper: t(`paper.${paper}`), label }) : t(`paper.${paper}`)
      return isCopy ? t('copyOf', { words }) : words
    },
  }
}

function adviceKey({ state, reason }: JobFacts) {
  if (state === 'unknown') return `unknown.${unknownReasons.find((each) => each === reason) ?? 'silent'}` as const
  const waiting = waitingReasons.find((each) => each === reason)
  if (waiting) return `waiting.${waiting}` as const
  return state === 'sending' ? 'sending' : 'queued'
}
