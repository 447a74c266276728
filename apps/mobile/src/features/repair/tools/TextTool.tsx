import { Language, type RepairOperation } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Select, TextField } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { type Row, textOf } from '../reading/rows.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { ToolProps } from './toolPort.ts'
import { useFieldKeys } from './useFieldKeys.ts'

/** Other words for a line, a direction or a heading; for a line another language as well. */
export function TextTool({ row, onSend, onClose }: ToolProps) {
  const [t] = useWords(['repair', 'common'])
  const [text, setText] = useState(textOf(row))
  const spoken = row.kind === 'dialogue' ? row.line.language : null
  const [language, setLanguage] = useState<Language | 'unknown'>(
    spoken === 'es' || spoken === 'en' ? spoken : 'unknown',
  )
  const words = text.trim()
  const send = () => {
    if (words !== '') onSend([...rewording(row, words), ...(language === spoken ? [] : inLanguage(row, language))])
  }
  const onKeyPress = useFieldKeys(send, onClose, row.kind !== 'scene')
  const label = row.kind === 'scene' ? 'scene' : row.kind === 'direction' ? 'direction' : 'line'
  return (
    <ToolFrame
      title={row.kind === 'scene' ? t('acts.rename') : t('text.title')}
      hint={row.kind === 'scene' ? undefined : t('text.hint')}
      send={t('common:actions.save')}
      canSend={words !== ''}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={t(`text.${label}`)}
        value={text}
        onChange={setText}
        multiline={row.kind !== 'scene'}
        maxLength={row.kind === 'scene' ? 200 : 20_000}
        autoFocus
        error={words === '' && row.kind !== 'scene' ? t('text.missing') : undefined}
        onKeyPress={onKeyPress}
        lang={language === 'unknown' ? undefined : language}
      />
      {row.kind === 'dialogue' ? (
        <Select
          label={t('text.language')}
          value={language}
          options={[
            ...(language === 'unknown' ? [{ value: language, label: t('common:languages.unknown') }] : []),
            ...Language.options.map((value) => ({ value, label: t(`common:languages.${value}`) })),
          ]}
          onChange={setLanguage}
        />
      ) : null}
    </ToolFrame>
  )
}

function rewording(row: Row, text: string): RepairOperation[] {
  if (text === textOf(row)) return []
  const id = newRepairId()
  if (row.kind === 'scene') return [{ kind: 'renameScene', id, sceneId: row.id, title: text }]
  if (row.kind === 'direction') return [{ kind: 'changeDirection', id, directionId: row.direction.id, text }]
  return [{ kind: 'changeText', id, lineId: row.line.id, text }]
}

function inLanguage(row: Row, language: Language | 'unknown'): RepairOperation[] {
  if (row.kind !== 'dialogue' || language === 'unknown') return []
  return [{ kind: 'changeLanguage', id: newRepairId(), lineId: row.line.id, language }]
}
