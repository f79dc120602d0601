import { ImageUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { FileButton } from '../../ui/actions/file-button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import styles from './fields.module.css'
import { readLogo } from './read-logo.ts'

type Props = { logo: string | null; onChange: (logo: string | null) => void }

export function LogoField({ logo, onChange }: Props) {
  const { t } = useTranslation('office')
  const [isWrong, setWrong] = useState(false)
  const take = async (file: File) => {
    const read = await readLogo(file)
    setWrong(read === undefined)
    if (read) onChange(read)
  }
  return (
    <div className={styles.group}>
      <p className={styles.label}>{t('site.logo')}</p>
      <div className={styles.line}>
        {logo && <img src={logo} alt={t('site.logo')} className={styles.logo} />}
        <FileButton
          icon={ImageUp}
          accept="image/png,image/jpeg,image/svg+xml,image/webp"
          onFile={(file) => void take(file)}
        >
          {t('site.chooseLogo')}
        </FileButton>
        {logo && (
          <Button variant="quiet" icon={Trash2} onPress={() => onChange(null)}>
            {t('site.removeLogo')}
          </Button>
        )}
      </div>
      <p className={styles.help}>{t('site.logoHelp')}</p>
      {isWrong && (
        <Notice tone="stop" role="alert">
          {t('site.logoWrong')}
        </Notice>
      )}
    </div>
  )
}
