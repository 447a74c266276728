import type { CharacterId, RepairOperation } from '@scripteam/contract/model'
import { useId, useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Switch, Text, TextField, toast } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { bringOn, type Speakers } from '../reading/addingCharacter.ts'
import { namesOf } from '../reading/namesOf.ts'
import { SpeakerOptions } from './SpeakerOptions.tsx'
import { matching, newNameIn, toggled } from './speakers.ts'
import { ToolFrame } from './ToolFrame.tsx'
import type { ElementRow, ToolProps } from './toolPort.ts'
import { useSpeakerKeys } from './useSpeakerKeys.ts'

/** Who says a line, or a direction that is spoken after all: found by typing, several for groups, or somebody new. */
export function SpeakerTool({ row, reading, onSend, onClose }: ToolProps<ElementRow>) {
  const [t] = useWords(['repair', 'common'])
  const listId = useId()
  const [sought, setSought] = useState('')
  const [active, setActive] = useState(0)
  const [several, setSeveral] = useState<readonly CharacterId[] | null>(null)
  const found = matching(reading.characters, sought)
  const created = newNameIn(reading.characters, sought)
  const count = found.length + (created === null ? 0 : 1)
  const give = (speakers: Speakers) => {
    const operations = saidBy(row, reading, speakers)
    if (operations) onSend(operations)
    else toast(t('cannotHere'))
  }
  const take = (at: number, isTogether = several !== null) => {
    const character = found[at]
    if (!character) return created === null ? undefined : give({ kind: 'new', name: created })
    if (!isTogether) return give({ kind: 'known', ids: [character.id] })
    setSeveral(toggled(several ?? [], character.id))
    setSought('')
  }
  const send = () =>
    several && several.length > 0 && sought === '' ? give({ kind: 'known', ids: several }) : take(active)
  const onKeyPress = useSpeakerKeys({
    active,
    count,
    setActive,
    onEnter: send,
    onTogether: () => take(active, true),
    onClose,
  })
  return (
    <ToolFrame
      title={t('speaker.title')}
      hint={t('speaker.hint')}
      send={t('common:actions.save')}
      canSend={several === null ? count > 0 : several.length > 0}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        label={t('speaker.find')}
        value={sought}
        onChange={(next) => {
          setSought(next)
          setActive(0)
        }}
        autoFocus
        autoCapitalize="characters"
        maxLength={200}
        onKeyPress={onKeyPress}
        web={{
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': count > 0 ? `${listId}-${active}` : undefined,
        }}
      />
      <SpeakerOptions
        id={listId}
        cast={reading.characters}
        found={found}
        created={created}
        active={active}
        chosen={several ?? (row.kind === 'dialogue' ? row.line.speakers : [])}
        onTake={take}
      />
      {several && several.length > 0 ? (
        <Text>{t('speaker.chosen', { names: namesOf(several, reading.characters) })}</Text>
      ) : null}
      <Switch
        label={t('speaker.together')}
        isOn={several !== null}
        onChange={(isOn) => setSeveral(isOn ? (row.kind === 'dialogue' ? row.line.speakers : []) : null)}
      />
    </ToolFrame>
  )
}

function saidBy(row: ElementRow, reading: ToolProps['reading'], speakers: Speakers): RepairOperation[] | null {
  const brought = bringOn(reading, speakers, newRepairId())
  if (!brought) return null
  const said = { id: newRepairId(), speakers: brought.ids }
  if (row.kind === 'dialogue') return [...brought.before, { kind: 'changeSpeaker', lineId: row.line.id, ...said }]
  return [...brought.before, { kind: 'markSpoken', directionId: row.direction.id, ...said }]
}
