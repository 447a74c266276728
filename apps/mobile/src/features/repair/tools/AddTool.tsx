import { CharacterId } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Select, TextField } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { speakersNear } from '../reading/rows.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { ToolProps } from './toolPort.ts'
import { useFieldKeys } from './useFieldKeys.ts'

/** A line that was lost: what is said, and by whom. */
export function AddTool({ row, rows, at, reading, onSend, onClose }: ToolProps) {
  const [t] = useWords('repair')
  const [text, setText] = useState('')
  const [who, setWho] = useState<string>(speakersNear(rows, at)[0] ?? reading.characters[0]?.id ?? '')
  const words = text.trim()
  const speaker = CharacterId.safeParse(who)
  const send = () => {
    if (words === '' || !speaker.success) return
    const place = row.kind === 'scene' ? { sceneId: row.id, after: null } : { sceneId: row.sceneId, after: row.id }
    onSend([{ kind: 'addLine', id: newRepairId(), ...place, speakers: [speaker.data], text: words }])
  }
  const onKeyPress = useFieldKeys(send, onClose, true)
  return (
    <ToolFrame
      title={t('add.title')}
      hint={t('text.hint')}
      send={t('add.send')}
      canSend={words !== '' && speaker.success}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={t('add.who')}
        value={who}
        options={reading.characters.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={setWho}
      />
      <TextField
        label={t('add.text')}
        value={text}
        onChange={setText}
        multiline
        autoFocus
        maxLength={20_000}
        onKeyPress={onKeyPress}
      />
    </ToolFrame>
  )
}
