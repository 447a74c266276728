import type { CharacterId } from '@scripteam/contract/model'
import { audioFor } from '@scripteam/practice'
import { useLayoutEffect, useRef } from 'react'
import { Pressable, ScrollView, StyleSheet, View } from 'react-native'
import type { KeptPack } from '../../../../offline/index.ts'
import { SPACE } from '../../../../theme/index.ts'
import { CueSpoken } from '../CuePart.tsx'
import type { Performed } from '../performance.ts'
import { SubstituteNote } from '../Scenery.tsx'
import type { StageView } from '../stageView.ts'
import { PageLine } from './PageLine.tsx'
import { pageRows } from './pageRows.ts'

interface Props {
  seen: Performed
  view: StageView
  kept: KeptPack
  roles: readonly CharacterId[]
  onTap: () => void
}

/** How far below the top the line at hand stands, in density-independent pixels: what came before stays in sight. */
const ABOVE = 120

/** The scene as a page that scrolls by itself. */
export function PageView({ seen, view, kept, roles, onTap }: Props) {
  const { state, sounding } = seen
  const atHand = state.steps[state.at]?.line.id ?? null
  const { scroll, page, line } = useAutoScroll(atHand)
  return (
    <View style={styles.box}>
      <CueSpoken line={view.isSpeaking ? view.cue : null} kept={kept} />
      <ScrollView ref={scroll} style={styles.box} testID="page">
        {/* A second way to say "done", for the thumb; keyboards and screen readers have the button. */}
        <Pressable ref={page} accessible={false} focusable={false} tabIndex={-1} onPress={onTap} style={styles.page}>
          {pageRows(seen).map((row) => (
            <View key={row.key} ref={row.isAtHand ? line : null}>
              <PageLine
                row={row}
                kept={kept}
                roles={roles}
                isMyTurn={view.isMyTurn}
                sound={{
                  audio: row.kind === 'partner' ? audioFor(state, row.line) : undefined,
                  sinceMs: row.isAtHand && sounding?.lineId === atHand ? sounding.sinceMs : null,
                  speed: state.settings.speed,
                }}
              />
            </View>
          ))}
        </Pressable>
      </ScrollView>
      {view.isSpeaking ? <SubstituteNote substitute={seen.substitute} /> : null}
    </View>
  )
}

/** Brings each new line to the same height; what is scrolled by hand stays until the next one. */
function useAutoScroll(atHand: string | null) {
  const scroll = useRef<ScrollView>(null)
  const page = useRef<View>(null)
  const line = useRef<View>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is scrolled to.
  useLayoutEffect(() => {
    if (!page.current) return
    line.current?.measureLayout(page.current, (_x, y) =>
      scroll.current?.scrollTo({ y: Math.max(0, y - ABOVE), animated: false }),
    )
  }, [atHand])
  return { scroll, page, line }
}

const styles = StyleSheet.create({
  box: { flex: 1 },
  page: { gap: SPACE.l, paddingVertical: SPACE.m, paddingBottom: 320 },
})
