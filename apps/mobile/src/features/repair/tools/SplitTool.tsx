import { type CharacterId, CharacterId as CharacterIdSchema } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Select } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { LineRow, ToolProps } from './toolPort.ts'
import { WordPicker } from './WordPicker.tsx'
import { wordsIn } from './words.ts'

const SAME = 'same'

/** Cuts a line in two before a word; the second part may be somebody else's. */
export function SplitTool({ row, reading, onSend, onClose }: ToolProps<LineRow>) {
  const [t] = useWords('repair')
  const words = wordsIn(row.line.text)
  const [at, setAt] = useState(
    Math.max(
      1,
      words.findIndex((word) => word.from > row.line.text.length / 2),
    ),
  )
  const [who, setWho] = useState<string>(SAME)
  const cut = words[at]
  // A line cannot begin with the cut.
  const cutAt = (word: number) => setAt(Math.max(1, word))
  const send = () => {
    const speakers = who === SAME ? {} : { speakers: [idOf(who)] }
    if (cut) onSend([{ kind: 'splitLine', id: newRepairId(), lineId: row.line.id, at: cut.from, ...speakers }])
  }
  return (
    <ToolFrame
      title={t('split.title')}
      hint={t('split.hint')}
      send={t('split.send')}
      canSend={cut !== undefined}
      onSend={send}
      onClose={onClose}
    >
      <WordPicker
        label={t('split.words')}
        words={words}
        lit={{ from: at, to: words.length - 1 }}
        at={at}
        isCut
        onTap={cutAt}
        onStretch={({ to }) => cutAt(to)}
        onDone={send}
        onCancel={onClose}
      />
      <Select
        label={t('split.who')}
        value={who}
        options={[
          { value: SAME, label: t('split.same') },
          ...reading.characters.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={setWho}
      />
    </ToolFrame>
  )
}

function idOf(value: string): CharacterId {
  return CharacterIdSchema.parse(value)
}
