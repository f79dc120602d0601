import { Save, Undo2 } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SettingSection, Settings } from '../../../shared/contract/settings.ts'
import type { InputOf } from '../../api/operations.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import type { FieldsProps } from '../fields/field-props.ts'
import { gapOf } from '../fields/gaps.ts'
import { useOfficeData } from '../shell/office-data.tsx'
import { useDraft } from './drafts.tsx'
import styles from './sections.module.css'

type Props<Section extends SettingSection> = {
  section: Section
  children: (fields: FieldsProps<Section>) => ReactNode
}

/** One chapter of the settings with its Save; what was typed stays when it is refused. */
export function SectionForm<Section extends SettingSection>({ section, children }: Props<Section>) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const stored = useOfficeData().settings[section]
  const draft = useDraft<Settings[Section]>(section, stored)
  const change = useProvenChange('settings.changeSection')
  const [isSaved, setSaved] = useState(false)
  const gap = gapOf(section, draft.value)
  const storedText = JSON.stringify(stored)
  // What was saved comes back cleaned; only then the draft has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival of what is stored is the reason.
  useEffect(() => {
    if (isSaved) draft.undo()
  }, [storedText])
  const edit = (value: Settings[Section]) => {
    setSaved(false)
    draft.set(value)
  }
  const save = async () => {
    // The section and its value belong together; the compiler cannot see that of a generic pair.
    const input = { section, value: draft.value } as unknown as InputOf<'settings.changeSection'>
    const answer = await change.run(input)
    setSaved(answer.ok)
  }
  const undo = () => {
    change.clear()
    draft.undo()
  }
  const reason = () => {
    if (gap) return t(`gap.${gap}`)
    return draft.isChanged ? undefined : t('save.same')
  }
  return (
    <div className={styles.form}>
      <Card>
        <div className={styles.stack}>{children({ value: draft.value, onChange: edit, failure: change.failure })}</div>
      </Card>
      <div className={styles.foot}>
        {change.failure && (
          <Notice tone="stop" role="alert">
            {explain(change.failure)}
          </Notice>
        )}
        {isSaved && (
          <Notice tone="good" role="status">
            {t('save.saved')}
          </Notice>
        )}
        <div className={styles.ways}>
          <Button
            icon={Save}
            pending={change.isRunning ? t('save.saving') : undefined}
            reason={reason()}
            onPress={() => void save()}
          >
            {t('save.save')}
          </Button>
          {draft.isChanged && (
            <Button variant="quiet" icon={Undo2} onPress={undo}>
              {t('save.undo')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
