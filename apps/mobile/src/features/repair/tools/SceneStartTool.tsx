import type { RepairOperation, Scene } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { RadioGroup, TextField } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { ElementRow, ToolProps } from './toolPort.ts'
import { useFieldKeys } from './useFieldKeys.ts'

type Which = 'new' | 'this' | 'nextScene'

/** Which scene begins with the selected line: a new one, its own (what is above goes to the one before), or the next. */
export function SceneStartTool({ row, reading, onSend, onClose }: ToolProps<ElementRow>) {
  const [t] = useWords('repair')
  const { scenes } = reading
  const here = scenes.findIndex((scene) => scene.id === row.sceneId)
  const own = here > 0 ? scenes[here] : undefined
  const next = scenes[here + 1]
  const [which, setWhich] = useState<Which>('new')
  const [hasChosen, setChosen] = useState(false)
  const choose = (chosen: Which) => {
    setChosen(true)
    setWhich(chosen)
  }
  const [title, setTitle] = useState<string>(t('sceneStart.suggested', { number: here + 2 }))
  const named = (scene: Scene) => (scene.title === '' ? t('scenes.untitled') : scene.title)
  const send = () => {
    const operation = startOf(which, row, { own, next, title: title.trim() })
    if (operation) onSend([operation])
  }
  const onKeyPress = useFieldKeys(send, onClose)
  return (
    <ToolFrame
      title={t('sceneStart.title')}
      send={t('sceneStart.send')}
      canSend={which !== 'new' || title.trim() !== ''}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        isLabelHidden
        label={t('sceneStart.title')}
        value={which}
        options={[
          { value: 'new', label: t('sceneStart.new') },
          ...(own
            ? [
                {
                  value: 'this' as const,
                  label: t('sceneStart.this', { title: named(own) }),
                  hint: t('sceneStart.thisHint'),
                },
              ]
            : []),
          ...(next
            ? [
                {
                  value: 'nextScene' as const,
                  label: t('sceneStart.nextScene', { title: named(next) }),
                  hint: t('sceneStart.nextHint'),
                },
              ]
            : []),
        ]}
        onChange={choose}
      />
      {which === 'new' ? (
        <TextField
          label={t('sceneStart.newTitle')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          // Whoever walks through the choices by key stays there.
          autoFocus={!hasChosen}
          selectTextOnFocus
          onKeyPress={onKeyPress}
        />
      ) : null}
    </ToolFrame>
  )
}

interface Choice {
  own: Scene | undefined
  next: Scene | undefined
  title: string
}

function startOf(which: Which, { id: elementId }: ElementRow, { own, next, title }: Choice): RepairOperation | null {
  const id = newRepairId()
  if (which === 'new') return title === '' ? null : { kind: 'splitScene', id, elementId, title }
  const scene = which === 'this' ? own : next
  return scene ? { kind: 'moveSceneStart', id, sceneId: scene.id, elementId } : null
}
