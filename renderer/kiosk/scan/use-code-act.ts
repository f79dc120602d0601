import { useTranslation } from 'react-i18next'
import { isLiveStep } from '../../../shared/domain/guest-step.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { type KioskAct, type KioskPlace, kioskAct } from '../../../shared/domain/scan-acts.ts'
import { dateAt } from '../../../shared/domain/time.ts'
import { useChange } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useApi } from '../../api/provider.tsx'
import { useProfile } from '../../site/site.ts'
import { knownForm } from '../form/form.ts'
import { useAsks } from '../form/use-asks.ts'
import { type Failure, useExplain } from '../parts/explain.ts'
import type { Place } from '../place.ts'

/** Where a code leads, or why it leads nowhere. */
export type Led = { readonly to: Place } | { readonly problem: string }

/** Does what a code does at this place (`kioskAct`), and tells where that leads. */
export function useCodeAct(): (text: string, place: KioskPlace) => Promise<Led> {
  const { t } = useTranslation('kiosk')
  const acts = useActs()
  return async (text, place) => {
    const parsed = parseCode(text)
    if (parsed) return acts[kioskAct(parsed.kind, place)](parsed.code, place)
    return { problem: t(place === 'touched-form' ? 'scan.foreignInForm' : 'scan.foreign') }
  }
}

type Act = (code: string, place: KioskPlace) => Promise<Led>

function useActs(): Readonly<Record<KioskAct, Act>> {
  const { t } = useTranslation('kiosk')
  const { session, now } = useApi()
  const { today, zone } = useProfile()
  const explain = useExplain()
  const asks = useAsks()
  const recogniseCode = useChange('kiosk.recogniseCode')
  const sayGoodbye = useChange('kiosk.sayGoodbye')

  const why = (failure: Failure, place: KioskPlace): Led => {
    const isOldSlip = place === 'returning' && failure.refusal?.code === 'code-dead'
    return { problem: isOldSlip ? t('scan.oldSlip') : explain(failure) }
  }
  const number = (code: string): Led => ({ to: { at: 'number', key: { code } } })
  /** A visit that is over is still shown on its day to who was declined: why, and what the host let him know. */
  const isToShow = ({ step, registeredAt }: ValueOf<'kiosk.follow'>) =>
    isLiveStep(step) || (step === 'declined' && dateAt(registeredAt, zone) === dateAt(now(), zone))

  const follow: Act = async (code, place) => {
    const answer = await session.ask('kiosk.follow', { code })
    return answer.ok ? number(code) : why(answer, place)
  }
  const recognise: Act = async (code, place) => {
    if (today.isNight) return { problem: t('refused.night') }
    const answer = await recogniseCode.run({ code })
    return answer.ok ? { to: { at: 'registering', start: knownForm(answer.value, '', asks) } } : why(answer, place)
  }
  return {
    follow,
    recognise,
    'follow-or-recognise': async (code, place) => {
      const answer = await session.ask('kiosk.follow', { code })
      if (answer.ok && isToShow(answer.value)) return number(code)
      return answer.ok || answer.refusal?.code === 'code-dead' ? recognise(code, place) : why(answer, place)
    },
    'say-goodbye': async (code, place) => {
      const answer = await sayGoodbye.run({ code })
      return answer.ok ? { to: { at: 'goodbye', goodbye: answer.value } } : why(answer, place)
    },
    'finish-first': async () => ({ problem: t('scan.finishFirst') }),
  }
}
