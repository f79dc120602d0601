import {
  ListOrdered,
  type LucideIcon,
  MonitorSmartphone,
  Settings2,
  ShieldCheck,
  SlidersHorizontal,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ChoiceCard } from '../ui/actions/choice-card.tsx'
import styles from './start.module.css'

const icons = {
  kiosk: MonitorSmartphone,
  queue: ListOrdered,
  desk: ShieldCheck,
  office: Settings2,
  simulator: SlidersHorizontal,
} as const satisfies Record<string, LucideIcon>
export type TiledScreen = keyof typeof icons

type Props = {
  names: readonly TiledScreen[]
  /** What a tile says below its name: what the screen is for, or what to try on it. */
  say: 'real' | 'try'
  newTab?: boolean
}

/** A tile for each screen. */
export function ScreenTiles({ names, say, newTab = false }: Props) {
  const { t } = useTranslation('start')
  return (
    <div className={styles.tiles}>
      {names.map((name) => (
        <ChoiceCard
          key={name}
          icon={icons[name]}
          title={t(`screens.${name}.title`)}
          subtitle={t(`screens.${name}.${say}`)}
          href={`/${name}`}
          newTab={newTab}
        />
      ))}
    </div>
  )
}
