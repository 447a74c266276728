import type { CharacterId } from '@scripteam/contract/model'
import { Pressable, ScrollView, StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Icon, Text } from '../../../ui/index.ts'
import { CuePart } from './CuePart.tsx'
import { Directions } from './Directions.tsx'
import { MyPart } from './MyPart.tsx'
import type { Substitute } from './mouth.ts'
import type { MyLine, StageView } from './stageView.ts'
import { useFollow } from './useFollow.ts'

interface Props {
  view: StageView
  kept: KeptPack
  roles: readonly CharacterId[]
  substitute: Substitute
  /** The whole scene is one large thing to tap. */
  onTap: () => void
}

/** What is being played: the direction, my partner's line, and mine. */
export function Scenery({ view, kept, roles, substitute, onTap }: Props) {
  const { isMyTurn } = view
  const atHand = (isMyTurn ? view.mine?.id : view.cue?.id) ?? null
  const { scroll, floor, mine, onScroll, onHeight } = useFollow(isMyTurn, atHand, shareOf(view.mine))
  return (
    <ScrollView
      ref={scroll}
      style={styles.scroll}
      contentContainerStyle={styles.content}
      onScroll={onScroll}
      scrollEventThrottle={100}
      onLayout={({ nativeEvent }) => onHeight(nativeEvent.layout.height)}
    >
      {/* A second way to say "done", for the thumb; keyboards and screen readers have the button. */}
      <Pressable ref={floor} accessible={false} focusable={false} tabIndex={-1} onPress={onTap} style={styles.tap}>
        <Directions texts={view.directions} lang={kept.pack.language} />
        {view.isSpeaking ? <SubstituteNote substitute={substitute} /> : null}
        <CuePart line={view.cue} kept={kept} isSpeaking={view.isSpeaking} />
        <LeadIn view={view} lang={kept.pack.language} />
        <View ref={mine}>
          <MyPart mine={view.mine} kept={kept} roles={roles} isMyTurn={isMyTurn} isNarrating={view.isNarrating} />
        </View>
      </Pressable>
    </ScrollView>
  )
}

/** How far through my line the next word is, from 0 to 1. */
function shareOf(mine: MyLine | null): number {
  return mine?.nextWord ? mine.nextWord / mine.faded.totalWords : 0
}

/** The directions before my line; where nobody speaks before me they are my cue, and say so. */
function LeadIn({ view, lang }: { view: StageView; lang: string }) {
  const [t] = useWords('runs')
  const directions = view.mine?.directions ?? []
  if (directions.length === 0) return null
  const isCue = view.cue === null || view.isNarrating
  return (
    <View style={isCue ? styles.cue : null} testID="lead-in">
      {isCue ? (
        <Text size="small" tone="accent">
          {t('directionCue')}
        </Text>
      ) : null}
      <Directions texts={directions} lang={lang} />
    </View>
  )
}

/** Says that a line is not in the voice that was cast. */
export function SubstituteNote({ substitute }: { substitute: Substitute }) {
  const [t] = useWords('rehearsal')
  if (substitute === 'none') return null
  return (
    <View style={styles.note} testID="substitute">
      <Icon name="voice" size={18} />
      <View style={styles.words}>
        <Text size="small">{substitute === 'deviceVoice' ? t('stage.deviceVoice') : t('stage.silence')}</Text>
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  scroll: { flex: 1 },
  content: { flexGrow: 1 },
  tap: { flexGrow: 1, justifyContent: 'flex-end', gap: SPACE.l, paddingVertical: SPACE.m },
  note: { flexDirection: 'row', gap: SPACE.s, alignItems: 'center' },
  words: { flex: 1 },
  cue: { gap: SPACE.xs },
})
