import type { Character } from '@scripteam/contract/model'
import { StyleSheet, View } from 'react-native'
import { languageNow, useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Avatar, Button, Card, Heading, Row, Text } from '../../ui/index.ts'
import type { SpeechNotes } from './speechNotes.ts'

interface Props {
  character: Character
  /** Null when there is nothing particular in how they speak. */
  notes: SpeechNotes | null
  isPlaying: boolean
  /** Null while there is nothing to hear. */
  onListen: (() => void) | null
  onRecast: (() => void) | null
  /** Null while nobody has a voice. */
  onLines: (() => void) | null
  onAbout: () => void
}

/** One character: face, weight in the play, voice. */
export function CharacterCard({ character, notes, isPlaying, onListen, onRecast, onLines, onAbout }: Props) {
  const [t] = useWords(['casting', 'characters', 'common'])
  const { name, avatar } = character
  return (
    <Card testID="character">
      <View style={styles.row}>
        <Avatar
          name={name}
          imageUrl={avatar?.pngUrl ?? avatar?.imageUrl}
          alt={avatar?.altTexts?.[languageNow()] ?? avatar?.altText}
          size={68}
        />
        <View style={styles.words}>
          <Row place="spread" gap="s">
            <Heading level={2} look={3}>
              {name}
            </Heading>
            <Button
              look="bare"
              label={t('characters:open')}
              fullLabel={t('characters:openFull', { name })}
              onPress={onAbout}
              testID="about"
            />
          </Row>
          <Text size="small" tone="quiet">
            {[t('common:lines', { count: character.lines }), t('common:words', { count: character.words })].join(' · ')}
          </Text>
          <VoiceWords character={character} />
          {notes === null ? null : <NoteWords notes={notes} />}
        </View>
      </View>
      <Row gap="s">
        {onListen === null ? null : (
          <Button
            icon={isPlaying ? 'stop' : 'play'}
            label={isPlaying ? t('common:actions.stop') : t('listen')}
            fullLabel={t(isPlaying ? 'stopFull' : 'listenFull', { name })}
            onPress={onListen}
          />
        )}
        {onRecast === null ? null : (
          <Button
            look="bare"
            icon="voice"
            label={t('recast')}
            fullLabel={t('recastFull', { name })}
            onPress={onRecast}
          />
        )}
        {onLines === null ? null : (
          <Button look="bare" icon="record" label={t('lines')} fullLabel={t('linesFull', { name })} onPress={onLines} />
        )}
      </Row>
    </Card>
  )
}

function VoiceWords({ character }: { character: Character }) {
  const [t] = useWords(['casting', 'common'])
  const voice = character.voiceSettings
  if (voice === null) return <Text tone="quiet">{character.isGroup ? t('group') : t('noVoice')}</Text>
  const { gender, age } = voice.characteristics
  const region = t(`common:regions.${voice.region}`)
  return (
    <>
      <Text>{t('voiceLine', { gender: t(`gender.${gender}`), age: t(`age.${age}`), region })}</Text>
      <Text size="small" tone="quiet" lang={voice.language}>
        {voice.reason}
      </Text>
    </>
  )
}

function NoteWords({ notes: { traits, names } }: { notes: SpeechNotes }) {
  const [t] = useWords('casting')
  const words: string[] = traits.map((trait) => t(`speech.${trait}`))
  if (names.length > 0) words.push(t('speech.names', { names: names.join(', ') }))
  return (
    <Text size="small" tone="quiet" testID="speech-notes">
      {t('speech.lead', { what: words.join(' · ') })}
    </Text>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', gap: SPACE.l, alignItems: 'flex-start' },
  words: { flex: 1, gap: SPACE.hair },
})
