import { Volume2, VolumeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { Notice } from '../display/notice.tsx'
import { useSoundState, useSounds } from './sound-provider.tsx'

/** Says that this page is still silent, with the one tap that changes it. Shows nothing once sound is on. */
export function SoundUnlock() {
  const { t } = useTranslation('ui')
  const sounds = useSounds()
  const state = useSoundState()
  if (state === 'on') return null
  if (state === 'blocked')
    return (
      <Notice tone="stop" icon={VolumeOff}>
        {t('sound.blocked')}
      </Notice>
    )
  const turnOn = () => {
    void sounds.unlock().then(() => sounds.play('chime'))
  }
  return (
    <Notice
      tone="waiting"
      layout="short"
      icon={VolumeOff}
      action={
        <Button variant="waiting" icon={Volume2} onPress={turnOn}>
          {t('sound.unlock')}
        </Button>
      }
    >
      {t('sound.silent')}
    </Notice>
  )
}
