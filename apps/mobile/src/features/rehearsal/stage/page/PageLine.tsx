import type { CharacterId, LineAudio, PackLine } from '@scripteam/contract/model'
import { printedWords } from '@scripteam/practice'
import { useMemo } from 'react'
import { StyleSheet, Text, View } from 'react-native'
import { useWords } from '../../../../i18n/index.ts'
import type { KeptPack } from '../../../../offline/index.ts'
import { FONT, FONT_SIZE, RADIUS, SPACE, type Theme, themed, useTheme } from '../../../../theme/index.ts'
import { onWeb } from '../../../../ui/index.ts'
import { castColour } from '../../look/castColours.ts'
import { FadedText } from '../../look/FadedText.tsx'
import { speakerName } from '../../look/speakerName.ts'
import { useSpoken } from '../../look/useSpoken.ts'
import { Directions } from '../Directions.tsx'
import { type MyLine, speakerOfMine } from '../stageView.ts'
import type { PageRow } from './pageRows.ts'
import { useWordNow } from './useWordNow.ts'

interface Props {
  row: PageRow
  kept: KeptPack
  roles: readonly CharacterId[]
  isMyTurn: boolean
  sound: { audio: LineAudio | undefined; sinceMs: number | null; speed: number }
}

const SIZE = FONT_SIZE.large + 1

/** One speech on the page, with its directions and its speaker. */
export function PageLine({ row, kept, roles, isMyTurn, sound }: Props) {
  const [t] = useWords('rehearsal')
  const styles = useStyles()
  const line = row.kind === 'mine' ? row.mine.line : row.line
  const speaker = row.kind === 'mine' ? speakerOfMine(line, roles) : line.speakers[0]
  const colour = castColour(kept.pack.characters, speaker, useTheme())
  const isMineNow = row.kind === 'mine' && row.isAtHand && isMyTurn
  return (
    <View style={styles.row}>
      {row.isAfterGap ? <View style={styles.gap} /> : null}
      <Directions texts={row.directions} lang={kept.pack.language} />
      <View
        style={[styles.line, row.isAtHand && styles.lit, { borderLeftColor: colour }]}
        {...(isMineNow ? { testID: 'mine' } : {})}
      >
        <View style={styles.head}>
          <Text style={[styles.name, { color: colour }]}>{speakerName(line, kept)}</Text>
          <Text aria-live={row.isAtHand ? 'polite' : 'off'} style={styles.turn}>
            {isMineNow ? t('stage.yourTurn') : ''}
          </Text>
        </View>
        {row.kind === 'mine' ? (
          <Mine mine={row.mine} lang={kept.pack.language} isLit={isMineNow} />
        ) : (
          <Spoken line={row.line} lang={kept.pack.language} isAtHand={row.isAtHand} sound={sound} />
        )}
      </View>
    </View>
  )
}

function Mine({ mine, lang, isLit }: { mine: MyLine; lang: string; isLit: boolean }) {
  const spoken = useSpoken(mine.faded)
  return (
    <FadedText
      faded={mine.faded}
      nextWord={isLit ? mine.nextWord : null}
      spoken={spoken}
      fontSize={SIZE}
      isQuiet={!isLit}
      lang={lang}
    />
  )
}

/** The partner's words, the one that sounds lit. */
function Spoken(props: { line: PackLine; lang: string; isAtHand: boolean; sound: Props['sound'] }) {
  const styles = useStyles()
  const { line, lang, isAtHand, sound } = props
  const words = useMemo(() => printedWords(line.text), [line.text])
  const now = useWordNow({ ...sound, printed: words.length })
  return (
    <Text {...onWeb({ lang })} style={[styles.text, !isAtHand && styles.quiet]}>
      {now === null
        ? line.text
        : words.map((word, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words of a printed line never move.
            <Text key={index} style={index === now && styles.word}>
              {`${word.before}${word.text}${word.after} `}
            </Text>
          ))}
    </Text>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    row: { gap: SPACE.s },
    gap: { alignSelf: 'center', width: 48, borderTopWidth: 2, borderColor: colours.edge, borderStyle: 'dotted' },
    line: { gap: SPACE.xs, paddingLeft: SPACE.m, paddingVertical: SPACE.xs, borderLeftWidth: 2 },
    lit: { borderLeftWidth: 5, backgroundColor: colours.raised, borderRadius: RADIUS.s },
    head: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.m, alignItems: 'baseline' },
    name: { fontFamily: FONT.display, fontSize: FONT_SIZE.body },
    turn: { color: colours.accent, fontFamily: FONT.body, fontSize: FONT_SIZE.small, fontWeight: '600' },
    text: { color: colours.text, fontFamily: FONT.script, fontSize: SIZE, lineHeight: SIZE * 1.45 },
    quiet: { color: colours.textQuiet },
    word: { color: colours.accent, textDecorationLine: 'underline' },
  }),
)
