import type { CastMember, RepairOperation } from '@scripteam/contract/model'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Button, Dialog, Row, Text } from '../../../ui/index.ts'
import { castColour } from '../../rehearsal/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { MergeForm } from './MergeForm.tsx'
import { NameForm } from './NameForm.tsx'
import type { PanelProps } from './panel.ts'

interface Open {
  readonly id: CastMember['id']
  readonly what: 'rename' | 'merge'
}

/** The cast of the reading: other names, and two who are one. */
export function CharactersPanel({ reading, onSend, onClose }: PanelProps) {
  const [t] = useWords('repair')
  const [open, setOpen] = useState<Open | null>(null)
  const send = (operation: RepairOperation) => {
    if (onSend([operation])) setOpen(null)
  }
  return (
    <Dialog title={t('characters.title')} isOpen onClose={onClose}>
      <View role="list" style={{ gap: SPACE.m }}>
        {reading.characters.map((character) => (
          <View role="listitem" key={character.id}>
            <OneCharacter
              character={character}
              cast={reading.characters}
              open={open?.id === character.id ? open.what : null}
              onOpen={(what) => setOpen(what && { id: character.id, what })}
              onSend={send}
            />
          </View>
        ))}
      </View>
    </Dialog>
  )
}

interface Props {
  character: CastMember
  cast: readonly CastMember[]
  open: Open['what'] | null
  onOpen: (what: Open['what'] | null) => void
  onSend: (operation: RepairOperation) => void
}

function OneCharacter({ character, cast, open, onOpen, onSend }: Props) {
  const [t] = useWords('repair')
  const { id, name } = character
  return (
    <View style={{ gap: SPACE.s }}>
      <Head character={character} cast={cast} />
      {open === null ? (
        <Row gap="s">
          <Button
            icon="edit"
            label={t('characters.rename')}
            fullLabel={t('characters.renameFull', { name })}
            onPress={() => onOpen('rename')}
          />
          {cast.length < 2 ? null : (
            <Button
              icon="join"
              label={t('characters.merge')}
              fullLabel={t('characters.mergeFull', { name })}
              onPress={() => onOpen('merge')}
            />
          )}
        </Row>
      ) : null}
      {open === 'rename' ? (
        <NameForm
          label={t('characters.newName')}
          name={name}
          onSave={(next) => onSend({ kind: 'renameCharacter', id: newRepairId(), characterId: id, name: next })}
          onClose={() => onOpen(null)}
        />
      ) : null}
      {open === 'merge' ? (
        <MergeForm
          character={character}
          cast={cast}
          onMerge={(into) => onSend({ kind: 'mergeCharacters', id: newRepairId(), characterId: id, into })}
          onClose={() => onOpen(null)}
        />
      ) : null}
    </View>
  )
}

function Head({ character, cast }: Pick<Props, 'character' | 'cast'>) {
  const [t] = useWords(['repair', 'common'])
  const styles = useStyles()
  const { name, aliases, lines, words, isGroup } = character
  const facts = [
    ...(isGroup ? [t('speaker.group')] : []),
    t('common:lines', { count: lines }),
    t('common:words', { count: words }),
  ]
  return (
    <View style={styles.head}>
      <View style={[styles.dot, { backgroundColor: castColour(cast, character.id, useTheme()) }]} />
      <View style={styles.words}>
        <Text isStrong>{name}</Text>
        <Text size="small" tone="quiet">
          {facts.join(' · ')}
        </Text>
        {aliases.length === 0 ? null : (
          <Text size="small" tone="quiet">
            {t('characters.also', { names: aliases.join(', ') })}
          </Text>
        )}
      </View>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    head: { flexDirection: 'row', gap: SPACE.m, borderTopWidth: 1, borderTopColor: colours.line, paddingTop: SPACE.m },
    dot: { width: 12, height: 12, borderRadius: RADIUS.round, marginTop: 6 },
    words: { flex: 1 },
  }),
)
