import { CarFront, Check, ClipboardCheck, IdCard, type LucideIcon, Tag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../api/hooks.ts'
import { useProfile } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Timeline } from '../../ui/display/timeline.tsx'
import { Page } from '../parts/page.tsx'
import { ReturnNote } from '../parts/return-note.tsx'
import { useTurn } from '../parts/session-turn.tsx'
import type { Goodbye } from '../place.ts'
import { isSignedOut, SignedOut } from './signed-out.tsx'

const icons: Readonly<Record<Goodbye['owes'][number], LucideIcon>> = { badge: Tag, 'parking-card': CarFront }
const thanksSeconds = 30

/** After a goodbye: what the guest hands back at the desk, until the guard has taken him off the list. */
export function Thanks({ goodbye }: { goodbye: Goodbye }) {
  const reading = useRead('kiosk.follow', { code: goodbye.code })
  return isSignedOut(reading) ? <SignedOut /> : <HandBack goodbye={goodbye} />
}

function HandBack({ goodbye }: { goodbye: Goodbye }) {
  const { t } = useTranslation('kiosk')
  const { t: ui } = useTranslation('ui')
  const { startOver } = useTurn()
  const { custody } = useProfile()
  const handBack = goodbye.owes.map((kind) => ({ id: kind, title: t(`leave.${kind}`), icon: icons[kind] }))
  const document = { id: 'document', title: t('leave.takeDocument'), text: t('leave.takeDocumentNote'), icon: IdCard }
  const report = { id: 'report', title: t('leave.seeGuard'), text: t('leave.seeGuardNote'), icon: ClipboardCheck }
  const todo = [...handBack, ...(custody === 'hold' && handBack.length > 0 ? [document] : [report])]
  return (
    <Page
      title={t('leave.handBack')}
      above={
        <div>
          <StatusBadge tone="good" icon={Check} size="large">
            {t('leave.number', { number: goodbye.number })}
          </StatusBadge>
        </div>
      }
      lead={t('leave.thanks')}
      helpAbout="goodbye"
      note={<ReturnNote seconds={thanksSeconds} words="idle.returning" />}
      next={
        <Button wide onPress={startOver}>
          {ui('action.done')}
        </Button>
      }
    >
      <Card>
        <Timeline items={todo.map((item) => ({ ...item, state: 'now' }))} />
      </Card>
    </Page>
  )
}
