import { Wifi, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from './status-badge.tsx'
import type { Tone } from './tone.ts'

export type Connection = 'connected' | 'connecting' | 'lost'

const tones: Readonly<Record<Connection, Tone>> = { connected: 'good', connecting: 'quiet', lost: 'stop' }

/** Whether what the screen shows is still live. */
export function ConnectionBadge({ connection }: { connection: Connection }) {
  const { t } = useTranslation('ui')
  return (
    <span role="status">
      <StatusBadge tone={tones[connection]} icon={connection === 'lost' ? WifiOff : Wifi}>
        {t(`connection.${connection}`)}
      </StatusBadge>
    </span>
  )
}
