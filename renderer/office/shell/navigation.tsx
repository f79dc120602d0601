import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/fields/select.tsx'
import { cx } from '../../ui/theme/cx.ts'
import styles from './navigation.module.css'
import { groups, type Section, type SectionId } from './sections.ts'
import { goTo } from './use-section.ts'

type Props = { allowed: readonly Section[]; current: SectionId }

/** The pages at the side; on a narrow screen a list that opens. */
export function Navigation({ allowed, current }: Props) {
  const { t } = useTranslation('office')
  return (
    <nav className={styles.navigation} aria-label={t('top.section')}>
      <div className={styles.narrow}>
        <Select
          label={t('top.section')}
          hideLabel
          options={allowed.map(({ id, icon }) => ({ id, label: t(`sections.${id}`), icon }))}
          value={current}
          onChange={goTo}
        />
      </div>
      <div className={styles.wide}>
        {groups
          .filter((group) => allowed.some((section) => section.group === group))
          .map((group) => (
            <div key={group} className={styles.group}>
              <p className={styles.title}>{t(`groups.${group}`)}</p>
              <ul>
                {allowed
                  .filter((section) => section.group === group)
                  .map(({ id, icon: Icon }) => (
                    <li key={id}>
                      <a
                        href={`#${id}`}
                        className={cx(styles.link, id === current && styles.current)}
                        aria-current={id === current ? 'page' : undefined}
                      >
                        <Icon aria-hidden className={styles.icon} />
                        {t(`sections.${id}`)}
                      </a>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
      </div>
    </nav>
  )
}
