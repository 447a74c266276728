import type { CharacterId } from '@scripteam/contract/model'
import { StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { CharacterFace } from '../look/CharacterFace.tsx'
import { castColour } from '../look/castColours.ts'
import { FadedText } from '../look/FadedText.tsx'
import { useLineSize } from '../look/useLineSize.ts'
import { useSpoken } from '../look/useSpoken.ts'
import { Directions } from './Directions.tsx'
import { type MyLine, speakerOfMine } from './stageView.ts'

interface Props {
  mine: MyLine | null
  kept: KeptPack
  roles: readonly CharacterId[]
  isMyTurn: boolean
  isNarrating: boolean
}

/** My line, with as much of it as the level leaves. */
export function MyPart({ mine, kept, roles, isMyTurn, isNarrating }: Props) {
  const [t] = useWords(['rehearsal', 'runs'])
  const styles = useStyles()
  const theme = useTheme()
  const role = speakerOfMine(mine?.line ?? null, roles)
  const me = kept.pack.characters.find((character) => character.id === role)
  const colour = castColour(kept.pack.characters, role, theme)
  const words = isMyTurn
    ? t('rehearsal:stage.yourTurn')
    : isNarrating
      ? t('runs:narrating')
      : mine
        ? t('rehearsal:stage.yourLineNext')
        : t('rehearsal:stage.noLineNext')
  return (
    <View testID="mine" style={[styles.part, isMyTurn && styles.lit]}>
      <View style={styles.speaker}>
        <CharacterFace character={me} colour={colour} size={40} isLit={isMyTurn} />
        <Text style={[styles.name, { color: colour }]}>{me?.name ?? ''}</Text>
        <Text aria-live="polite" style={[styles.turn, isMyTurn && styles.turnLit]}>
          {words}
        </Text>
      </View>
      {mine?.isShared ? <Note words={t('runs:together')} /> : null}
      {mine ? <Line mine={mine} lang={kept.pack.language} isMyTurn={isMyTurn} /> : null}
    </View>
  )
}

function Note({ words }: { words: string }) {
  const styles = useStyles()
  return <Text style={styles.turn}>{words}</Text>
}

function Line({ mine, lang, isMyTurn }: { mine: MyLine; lang: string; isMyTurn: boolean }) {
  const spoken = useSpoken(mine.faded)
  const size = useLineSize(mine.line.text)
  return (
    <>
      <Directions texts={mine.line.stagingNotes ?? []} lang={lang} />
      <FadedText
        faded={mine.faded}
        nextWord={isMyTurn ? mine.nextWord : null}
        spoken={spoken}
        fontSize={size}
        isQuiet={!isMyTurn}
        lang={lang}
      />
    </>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    part: {
      gap: SPACE.s,
      padding: SPACE.l,
      borderRadius: RADIUS.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
    },
    lit: { borderColor: colours.accent, backgroundColor: colours.raised },
    speaker: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m, flexWrap: 'wrap' },
    name: { fontFamily: FONT.display, fontSize: FONT_SIZE.large, flexShrink: 1, flexGrow: 1 },
    turn: { color: colours.textQuiet, fontFamily: FONT.body, fontSize: FONT_SIZE.small },
    turnLit: { color: colours.accent, fontWeight: '600' },
  }),
)
