import { UserPlus } from 'lucide-react'
import type { CSSProperties } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { accentColours, contrast, parseHex } from '../../ui/theme/accent.ts'
import styles from './accent-field.module.css'

/** Colours that suit an office, to begin with. */
const ready = [
  { id: 'maroon', hex: '#8a1538' },
  { id: 'blue', hex: '#1e4f8f' },
  { id: 'green', hex: '#1b6b47' },
  { id: 'purple', hex: '#5b3a8c' },
  { id: 'brown', hex: '#7a4a21' },
  { id: 'charcoal', hex: '#3a3f45' },
] as const

type Props = { accent: string; onChange: (accent: string) => void }

/** One of a few colours or one's own code, with what it becomes on screen. */
export function AccentField({ accent, onChange }: Props) {
  const { t } = useTranslation('office')
  const isColour = parseHex(accent) !== undefined && accent.startsWith('#') && accent.length === 7
  return (
    <div className={styles.accent}>
      <RadioGroup
        aria-label={t('site.accent')}
        orientation="horizontal"
        className={styles.swatches ?? ''}
        value={ready.find(({ hex }) => hex === accent.toLowerCase())?.hex ?? null}
        onChange={onChange}
      >
        <p className={styles.label}>{t('site.accent')}</p>
        {ready.map(({ id, hex }) => (
          <Radio
            key={id}
            value={hex}
            className={styles.swatch ?? ''}
            aria-label={t(`site.accents.${id}`)}
            style={{ '--swatch': hex } as CSSProperties}
          />
        ))}
      </RadioGroup>
      <TextField
        label={t('site.accentCode')}
        help={t('site.accentHelp')}
        error={isColour ? undefined : t('site.accentWrong')}
        value={accent}
        onChange={onChange}
        maxLength={7}
      />
      <Preview accent={accent} />
    </div>
  )
}

function Preview({ accent }: { accent: string }) {
  const { t } = useTranslation('office')
  const { language } = useLanguage()
  const colours = accentColours(accent)
  const ratio = contrast(colours.accent, colours.onAccent)
  const isAdapted = colours.accent !== accent.toLowerCase()
  return (
    <div className={styles.preview}>
      <p className={styles.label}>{t('site.preview')}</p>
      <div className={styles.samples}>
        <span className={styles.fill} style={{ background: colours.accent, color: colours.onAccent }}>
          <UserPlus aria-hidden className={styles.icon} />
          {t('site.previewButton')}
        </span>
        <span className={styles.tint} style={{ background: colours.accentTint, color: colours.accentText }}>
          {t('site.previewButton')}
        </span>
      </div>
      <p className={styles.note}>{t('site.contrast', { ratio: formatNumber(ratio, language, 1) })}</p>
      {isAdapted && <Notice tone="info">{t('site.adapted')}</Notice>}
    </div>
  )
}
