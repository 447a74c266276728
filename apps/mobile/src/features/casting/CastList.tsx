import type { Character, PackEnvelope, Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useMemo, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Empty } from '../../ui/index.ts'
import { CharacterCard } from './CharacterCard.tsx'
import { RecastDialog } from './RecastDialog.tsx'
import { speechNotes } from './speechNotes.ts'
import { UndoRecast } from './UndoRecast.tsx'
import { useSamples } from './useSamples.ts'

/** The cast: faces, voices, and why each has the voice it has. */
export function CastList({ script, pack }: { script: Script; pack: PackEnvelope | null }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const samples = useSamples(pack)
  const notes = useMemo(() => speechNotes(script), [script])
  const [recasting, setRecasting] = useState<Character | null>(null)
  const [before, setBefore] = useState<Character | null>(null)
  const open = (characterId: Character['id']) =>
    router.push({ pathname: '/scripts/[scriptId]/part/[characterId]', params: { scriptId: script.id, characterId } })
  if (script.characters.length === 0) return <Empty title={t('page.noCast')} />
  return (
    <>
      <View role="list" style={styles.list}>
        {script.characters.map((character) => (
          <View role="listitem" key={character.id} style={styles.item}>
            {before?.id === character.id ? <UndoRecast before={before} onDone={() => setBefore(null)} /> : null}
            <CharacterCard
              character={character}
              notes={notes.get(character.id) ?? null}
              isPlaying={samples.playing === character.id}
              onListen={samples.canPlay(character.id) ? () => samples.toggle(character.id) : null}
              onAbout={() =>
                router.push({
                  pathname: '/scripts/[scriptId]/characters/[characterId]',
                  params: { scriptId: script.id, characterId: character.id },
                })
              }
              onRecast={script.primaryLanguage === null ? null : () => setRecasting(character)}
              onLines={character.voiceSettings === null || pack === null ? null : () => open(character.id)}
            />
          </View>
        ))}
      </View>
      {recasting === null || script.primaryLanguage === null ? null : (
        <RecastDialog
          character={recasting}
          language={script.primaryLanguage}
          onSaved={() => setBefore(recasting)}
          onClose={() => setRecasting(null)}
        />
      )}
    </>
  )
}

const styles = StyleSheet.create({
  list: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.m },
  // Two beside each other where there is room.
  item: { flexGrow: 1, flexBasis: 340, maxWidth: '100%', gap: SPACE.s },
})
