import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useScans } from '../../site/scan/use-scans.ts'
import { Card } from '../../ui/display/card.tsx'
import styles from '../sections/sections.module.css'
import { ReadLine } from './read-line.tsx'

/** A hand scanner that types needs no setting: here one sees that it is understood. */
export function HandCard() {
  const { t } = useTranslation('office')
  const [read, setRead] = useState<{ text: string; count: number }>()
  useScans(({ text }) => setRead((last) => ({ text, count: (last?.count ?? 0) + 1 })))
  return (
    <Card title={t('scanning.hand.title')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{t('scanning.hand.lead')}</p>
        {read ? <ReadLine key={read.count} text={read.text} /> : <p>{t('scanning.hand.hold')}</p>}
      </div>
    </Card>
  )
}
