import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { LineRow, ToolProps } from './toolPort.ts'
import { WordPicker } from './WordPicker.tsx'
import { endsOf, type Stretch, stretchedTo, wordsIn } from './words.ts'

/** Makes a stretch of a line the direction that it is. */
export function StretchTool({ row, onSend, onClose }: ToolProps<LineRow>) {
  const [t] = useWords('repair')
  const words = wordsIn(row.line.text)
  const [picked, setPicked] = useState<Stretch>({ from: 0, to: 0 })
  const [isBegun, setBegun] = useState(false)
  const [first, last] = endsOf(picked)
  const from = words[first]?.from ?? 0
  const to = words[last]?.to ?? row.line.text.length
  const send = () => onSend([{ kind: 'markDirection', id: newRepairId(), lineId: row.line.id, from, to }])
  const tap = (word: number) => {
    setPicked(stretchedTo(word, picked, isBegun))
    setBegun(!isBegun)
  }
  return (
    <ToolFrame
      title={t('stretch.title')}
      hint={t('stretch.hint')}
      send={t('stretch.send')}
      canSend
      onSend={send}
      onClose={onClose}
    >
      <WordPicker
        label={t('split.words')}
        words={words}
        lit={picked}
        at={picked.to}
        onTap={tap}
        onStretch={setPicked}
        onDone={send}
        onCancel={onClose}
      />
    </ToolFrame>
  )
}
