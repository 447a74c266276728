import type { PackLine } from '@scripteam/contract/model'
import { StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Icon, onWeb } from '../../../ui/index.ts'
import { CharacterFace } from '../look/CharacterFace.tsx'
import { castColour } from '../look/castColours.ts'
import { speakerName } from '../look/speakerName.ts'
import { useLineSize } from '../look/useLineSize.ts'
import { Directions } from './Directions.tsx'

interface Props {
  line: PackLine | null
  kept: KeptPack
  isSpeaking: boolean
}

/** My partner's line, with its speaker. Always there, since screen readers watch only what was there before the words came. */
export function CuePart({ line, kept, isSpeaking }: Props) {
  const name = line ? speakerName(line, kept) : ''
  const mark = isSpeaking && line ? { lineId: line.id, blob: line.audio?.blob ?? '' } : {}
  return (
    <View testID="cue" {...onWeb({ dataSet: mark })}>
      <CueSpoken line={line} kept={kept} />
      {line ? (
        <View aria-hidden>
          <Speech line={line} name={name} kept={kept} isSpeaking={isSpeaking} />
        </View>
      ) : null}
    </View>
  )
}

/** The cue for readers of the screen alone. */
export function CueSpoken({ line, kept }: Pick<Props, 'line' | 'kept'>) {
  const [t] = useWords('rehearsal')
  const styles = useStyles()
  return (
    <Text aria-live="polite" style={styles.spoken}>
      {line ? t('stage.cueSpoken', { name: speakerName(line, kept), line: line.text }) : ''}
    </Text>
  )
}

function Speech({
  line,
  name,
  kept,
  isSpeaking,
}: {
  line: PackLine
  name: string
  kept: KeptPack
  isSpeaking: boolean
}) {
  const styles = useStyles()
  const colour = castColour(kept.pack.characters, line.speakers[0], useTheme())
  const size = useLineSize(line.text)
  const speaker = kept.pack.characters.find((character) => character.id === line.speakers[0])
  return (
    <View style={[styles.speech, { borderLeftColor: colour }, !isSpeaking && styles.past]}>
      <View style={styles.speaker}>
        <CharacterFace character={speaker} colour={colour} size={48} isLit={isSpeaking} />
        <Text style={[styles.name, { color: colour }]}>{name}</Text>
        {isSpeaking ? <Icon name="voice" size={20} colour={colour} /> : null}
      </View>
      <Directions texts={line.stagingNotes ?? []} lang={kept.pack.language} />
      <Text
        {...onWeb({ lang: kept.pack.language })}
        style={[styles.text, { fontSize: size, lineHeight: size * 1.4 }, !isSpeaking && styles.pastText]}
      >
        {line.text}
      </Text>
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    speech: {
      gap: SPACE.s,
      padding: SPACE.l,
      borderLeftWidth: 4,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
    },
    past: { backgroundColor: 'transparent' },
    speaker: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m },
    name: { fontFamily: FONT.display, fontSize: FONT_SIZE.large, flexShrink: 1 },
    text: {
      color: colours.text,
      fontFamily: FONT.script,
    },
    pastText: { color: colours.textQuiet },
    // Out of sight, not out of reach for screen readers.
    spoken: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', opacity: 0 },
  }),
)
