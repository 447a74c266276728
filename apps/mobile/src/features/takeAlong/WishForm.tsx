import type { Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Button, Notice, RadioGroup, Select } from '../../ui/index.ts'
import { useOrder } from './useExports.ts'
import { FORMATS, needsRole, orderOf, takesRole, takesScene, type Wish } from './wish.ts'

/** What is to be taken along, for which role and of which scene. */
export function WishForm({ script }: { script: Script }) {
  const [t] = useWords('takeAlong')
  const ordering = useOrder(script.id)
  const [wish, setWish] = useState<Wish>({ format: 'cue_track', role: script.characters[0]?.id ?? '', scene: '' })
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const order = orderOf(wish, script)
  const isEarly = takesScene(wish.format) && script.processingStatus !== 'complete'
  return (
    <>
      <RadioGroup
        label={t('what')}
        value={wish.format}
        options={FORMATS.map((value) => ({ value, label: t(`formats.${value}`), hint: t(`hints.${value}`) }))}
        onChange={(format) => change({ format })}
      />
      {takesRole(wish.format) ? <RoleSelect script={script} wish={wish} onChange={(role) => change({ role })} /> : null}
      {takesScene(wish.format) ? (
        <SceneSelect script={script} wish={wish} onChange={(scene) => change({ scene })} />
      ) : null}
      {isEarly ? <Notice tone="info">{t('early')}</Notice> : null}
      <Button
        look="main"
        isWide
        label={order?.kind === 'text' ? t('saveText') : t('make')}
        isBusy={ordering.isPending}
        isDisabled={order === null || isEarly}
        onPress={() => order && ordering.mutate(order)}
        testID="make-file"
      />
    </>
  )
}

interface PartProps {
  script: Script
  wish: Wish
  onChange: (id: string) => void
}

function RoleSelect({ script, wish, onChange }: PartProps) {
  const [t] = useWords('takeAlong')
  const people = script.characters.map(({ id, name }) => ({ value: id as string, label: name }))
  const options = needsRole(wish.format) ? people : [{ value: '', label: t('nobody') }, ...people]
  return <Select label={t('role')} value={wish.role} options={options} onChange={onChange} testID="role" />
}

function SceneSelect({ script, wish, onChange }: PartProps) {
  const [t] = useWords('takeAlong')
  const scenes = (script.processedContent?.scenes ?? []).map(({ id, title }, at) => ({
    value: id as string,
    label: title || t('scene', { number: at + 1 }),
  }))
  const options = [{ value: '', label: t('wholePlay') }, ...scenes]
  return <Select label={t('sceneLabel')} value={wish.scene} options={options} onChange={onChange} testID="scene" />
}
