import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTelephone } from '../../../shared/i18n/format.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { papersOf } from '../mend/papers.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import { openLoan, openLoans } from '../state/loans.ts'
import { useHistoryWords } from '../words/use-history-words.ts'
import { useVisitState } from '../words/use-visit-state.ts'
import type { Mode } from './mode.ts'
import styles from './panel.module.css'
import type { StepProps } from './step-props.ts'

/** Below the step: who came along, what is known, what else can be done, what happened so far. */
export function GuestTail(props: StepProps & { isPartyShown?: boolean }) {
  const facts = useFacts(props.visit)
  return (
    <div>
      {!props.isPartyShown && <Party {...props} />}
      {facts.length > 0 && (
        <Fold title="panel.details" isOpen>
          <Facts facts={facts} />
        </Fold>
      )}
      <Fold title="panel.more">
        <MoreActions {...props} />
      </Fold>
      {props.history.length > 0 && (
        <Fold title="history.title">
          <History {...props} />
        </Fold>
      )}
    </div>
  )
}

type FoldProps = { title: 'panel.details' | 'panel.more' | 'history.title'; isOpen?: boolean; children: ReactNode }

function Fold({ title, isOpen = false, children }: FoldProps) {
  const { t } = useTranslation('desk')
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>
        {t(title)}
        <ChevronDown aria-hidden />
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  )
}

type Fact = readonly [name: string, value: string]

function useFacts(visit: StepProps['visit']): readonly Fact[] {
  const { t } = useTranslation('desk')
  const { language } = useLanguage()
  const facts: readonly Fact[] = [
    [t('panel.meets'), visit.host?.name ?? ''],
    [t('panel.from'), visit.organisation],
    [t('panel.purpose'), visit.purpose[language]],
    [t('panel.telephone'), formatTelephone(visit.telephone)],
    [t('panel.vehicle'), visit.vehicle?.plate ?? ''],
    [t('admit.roadside'), visit.roadsidePlace ?? ''],
    ...visit.setAside.map(
      ({ rule, official, reason }): Fact => [t(`admit.ruleName.${rule}`), t('panel.setAsideBy', { official, reason })],
    ),
  ]
  return facts.filter(([, value]) => value !== '')
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={`${name}${value}`} className={styles.fact}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Party({ visit, party }: StepProps) {
  const { t } = useTranslation('desk')
  const { open } = useDesk()
  const stateOf = useVisitState()
  if (party.length < 2) return null
  return (
    <div className={styles.party}>
      <p className={styles.note}>{t('panel.party', { count: party.length })}</p>
      <ul className={styles.members}>
        {party.map((member) => {
          const { tone, words } = stateOf(member)
          return (
            <li key={member.id}>
              <button
                type="button"
                className={styles.member}
                aria-current={member.id === visit.id}
                onClick={() => open({ kind: 'guest', visitId: member.id })}
              >
                <bdi>{member.name}</bdi>
                <StatusBadge tone={tone}>{words}</StatusBadge>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function MoreActions({ visit, go }: StepProps) {
  const { t } = useTranslation('desk')
  const { profile } = useDesk()
  const hasBadge = openLoans(visit).some(({ kind }) => kind === 'badge')
  const isRegistered = visit.state === 'registered'
  const isInside = visit.state === 'inside'
  const actions: readonly (readonly [Mode, string, boolean])[] = [
    // What is to be completed stands among the next steps already.
    ['correct', t('action.correct'), !(isInside && visit.isIncomplete)],
    ['lend', t('action.lend'), isRegistered && !hasBadge && profile.custody === 'hold'],
    ['lend', t('action.lendLater'), isInside && !hasBadge],
    ['other-host', t('action.otherHost'), isRegistered],
    ['other-host', t('action.askAgain'), isInside],
    ['swap', t('action.swap'), (isInside || isRegistered) && hasBadge],
    ['parking', t('action.parking'), isInside || (isRegistered && openLoan(visit, 'parking-card') !== undefined)],
    ['papers', t('action.papers'), (isInside || isRegistered) && papersOf(visit).length > 0],
    ['excuse', t('action.excuse'), isInside],
    ['set-aside', t('action.admitAnyway'), isRegistered],
    ['undo', t('action.undo'), isInside],
    ['close', t('action.close'), isRegistered],
  ]
  return (
    <div className={styles.more}>
      {visit.goodbyeAt !== null && isInside && <TakeBackGoodbye visitId={visit.id} />}
      {actions
        .filter(([, , isOffered]) => isOffered)
        .map(([mode, words]) => (
          <Button
            key={words}
            variant={mode === 'undo' || mode === 'close' ? 'danger' : 'secondary'}
            onPress={() => go(mode)}
          >
            {words}
          </Button>
        ))}
    </div>
  )
}

function TakeBackGoodbye({ visitId }: { visitId: string }) {
  const { t } = useTranslation('desk')
  const { run, isRunning, failure } = useProvenChange('visits.takeBackGoodbye')
  return (
    <>
      <Button
        variant="secondary"
        pending={isRunning ? t('panel.saving') : undefined}
        onPress={() => void run({ visitId })}
      >
        {t('action.takeBackGoodbye')}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}

function History({ history }: StepProps) {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  const words = useHistoryWords()
  return (
    <ol className={styles.past}>
      {history.map(({ seq, at, what, actor, reason }) => (
        <li key={seq}>
          <span className={styles.pastWhat}>{words(what)}</span>
          {reason && <span>{reason}</span>}
          <span className={styles.note} data-figures>
            {actor ? t('history.by', { time: moment(at), actor }) : t('history.bySystem', { time: moment(at) })}
          </span>
        </li>
      ))}
    </ol>
  )
}
