import { StyleSheet, useWindowDimensions, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useWords } from '../../i18n/index.ts'
import { type Theme, themed } from '../../theme/index.ts'
import { Empty, usePageTitle } from '../../ui/index.ts'
import { DeskBar } from './DeskBar.tsx'
import type { ReadScript } from './desk/useReadScript.ts'
import { ElementList } from './list/ElementList'
import { OriginalPage } from './original/OriginalPage.tsx'
import { OriginalToggle } from './original/OriginalToggle.tsx'
import { OpenPanel } from './panels/OpenPanel.tsx'
import { pageNear, placeOfRow, type Row } from './reading/rows.ts'
import { SaveNotices } from './SaveNotices.tsx'
import { Spoken } from './Spoken.tsx'
import { Acts } from './tools/Acts.tsx'
import { OpenTool } from './tools/OpenTool.tsx'
import { useDesk } from './useDesk.ts'
import { useRepairKeys } from './useRepairKeys.ts'

/** From here on the reading and its original stand side by side. */
const SIDE_BY_SIDE = 1000

interface Props {
  read: ReadScript
  /** Where to begin in the reading. */
  firstAt: (rows: readonly Row[]) => number
  /** True when the list of corrections lies open at first. */
  isAtCorrections: boolean
  onBack: () => void
}

/** The desk: what was read, the page it was read from, and what can be done with the selected line. */
export function Desk({ read, firstAt, isAtCorrections, onBack }: Props) {
  const { script } = read
  const [t] = useWords('repair')
  const styles = useStyles()
  const insets = useSafeAreaInsets()
  const isWide = useWindowDimensions().width >= SIDE_BY_SIDE
  const it = useDesk(read, firstAt, isAtCorrections ? 'corrections' : null)
  const { desk, rows, row, selection } = it
  const { at } = selection
  usePageTitle(t('title'))
  useRepairKeys(it.wish)
  const original = <OriginalPage script={script} place={placeOfRow(rows, at)} near={pageNear(rows, at)} />
  const go = (to: number) => {
    it.setPanel(null)
    selection.select(to, true)
  }
  return (
    <View role="main" style={[styles.desk, { paddingTop: insets.top, paddingBottom: insets.bottom }]}>
      <DeskBar
        title={script.title}
        lang={script.primaryLanguage ?? undefined}
        save={desk.save}
        isWide={isWide}
        canUndo={desk.work.done.length > 0}
        canRedo={desk.work.undone.length > 0}
        doubtful={it.doubtful}
        at={at}
        onWish={it.wish}
        onPanel={it.setPanel}
        onBack={onBack}
      />
      <SaveNotices desk={desk} />
      <View style={styles.columns}>
        <View style={styles.reading}>
          {!isWide && it.isOriginalOpen ? (
            <View style={[styles.above, it.tool !== null && styles.farAbove]}>{original}</View>
          ) : null}
          {rows.length === 0 ? <Empty title={t('empty')} /> : null}
          <ElementList
            label={t('list')}
            rows={rows}
            at={at}
            cast={it.reading.characters}
            focusCall={selection.focusCall}
            onSelect={selection.select}
            onOpen={() => void it.wish('edit')}
          />
          {row ? (
            <View style={[styles.tools, it.tool !== null && styles.openTool]}>
              {it.tool === null ? (
                <>
                  {isWide ? null : (
                    <OriginalToggle
                      isOpen={it.isOriginalOpen}
                      onToggle={() => it.setOriginalOpen(!it.isOriginalOpen)}
                    />
                  )}
                  <Acts row={row} next={rows[at + 1]} cast={it.reading.characters} isWide={isWide} onAct={it.wish} />
                </>
              ) : (
                <OpenTool
                  tool={it.tool}
                  row={row}
                  rows={rows}
                  at={at}
                  reading={it.reading}
                  onSend={it.repair}
                  onClose={it.closeTool}
                />
              )}
            </View>
          ) : null}
        </View>
        {isWide ? <View style={styles.original}>{original}</View> : null}
      </View>
      <Spoken words={it.said} />
      <OpenPanel
        panel={it.panel}
        script={script}
        reading={it.reading}
        rows={rows}
        onSend={it.send}
        onTakeBack={desk.takeBack}
        onGo={go}
        onOpen={it.setPanel}
        onClose={() => it.setPanel(null)}
      />
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    desk: { flex: 1, minHeight: 0, backgroundColor: colours.backdrop },
    columns: { flex: 1, minHeight: 0, flexDirection: 'row' },
    reading: { flex: 11, minWidth: 0, minHeight: 0 },
    original: { flex: 10, minWidth: 0, borderLeftWidth: 1, borderLeftColor: colours.line },
    above: { height: '42%', minHeight: 0, borderBottomWidth: 1, borderBottomColor: colours.line },
    farAbove: { height: '26%' },
    tools: { borderTopWidth: 1, borderTopColor: colours.line, backgroundColor: colours.surface },
    openTool: {
      maxHeight: '60%',
      flexShrink: 1,
      overflow: 'hidden',
      borderTopWidth: 2,
      borderTopColor: colours.accent,
    },
  }),
)
