import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { Avatar } from '../ui/display/avatar.tsx'
import { Card } from '../ui/display/card.tsx'
import styles from './start.module.css'
import type { Cast } from './types.ts'

type Hosts = Cast['hosts']

/** One employee of each unit: enough to try, without a wall of names. */
export function fewOf(hosts: Hosts): Hosts {
  return hosts.filter(({ unit }, index) => hosts.findIndex((other) => other.unit === unit) === index)
}

/** Links to pages of employees. */
export function HostPages({ hosts }: { hosts: Hosts }) {
  const { t } = useTranslation('start')
  const [isAll, setAll] = useState(false)
  const shown = isAll ? hosts : fewOf(hosts)
  return (
    <Card
      title={t('hosts.title')}
      action={
        <Button variant="quiet" onPress={() => setAll((all) => !all)}>
          {t(isAll ? 'hosts.fewer' : 'hosts.more')}
        </Button>
      }
    >
      <p className={styles.note}>{t('hosts.text')}</p>
      <ul className={styles.hosts}>
        {shown.map((host) => (
          <li key={host.path}>
            <a className={styles.host} href={host.path} target="_blank" rel="noreferrer">
              <Avatar name={host.name} size="small" />
              <span className={styles.hostWords}>
                <span className={styles.hostName}>{host.name}</span>
                <span className={styles.note}>{host.unit}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
