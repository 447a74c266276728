import type { Script, SourcePlace } from '@scripteam/contract/model'
import { useEffect, useRef, useState } from 'react'
import { ScrollView, StyleSheet, View } from 'react-native'
import { wordsFor } from '../../../client/index.ts'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Button, Loading, Notice, onWeb, Text } from '../../../ui/index.ts'
import { PageBar } from './PageBar.tsx'
import { PageSheet } from './PageSheet.tsx'
import { useScriptPage } from './useScriptPage.ts'

interface Props {
  script: Script
  /** Where the selected row is printed; null for what was added by hand. */
  place: SourcePlace | null
  /** The page to show when there is no place. */
  near: number
}

/** The page of the file on which the selected row is printed, with its rows lit; others can be leafed to. */
export function OriginalPage({ script, place, near }: Props) {
  const [t] = useWords(['repair', 'common'])
  const styles = useStyles()
  const home = place?.page ?? near
  const [turned, setTurned] = useState<{ from: number; to: number } | null>(null)
  // Leafing away lasts until another page's row is selected.
  const number = turned?.from === home ? turned.to : home
  const page = useScriptPage(script, number)
  const lit = place && number === place.page && page.data?.number === number ? place : null
  const turn = (to: number) => setTurned({ from: home, to })
  return (
    <View role="region" aria-label={t('original.label')} style={styles.box} testID="original">
      <PageBar page={page.data ?? null} number={number} home={home} onTurn={turn} />
      {place === null ? (
        <Text size="small" tone="quiet" align="center">
          {t('original.byHand')}
        </Text>
      ) : null}
      {page.isPending ? <Loading /> : null}
      {page.isError && !page.data ? (
        <Notice
          tone="warning"
          title={t('original.failed')}
          actions={<Button label={t('common:actions.tryAgain')} icon="repeat" onPress={() => void page.refetch()} />}
        >
          {wordsFor(page.error)}
        </Notice>
      ) : null}
      {page.data ? <Lit key={page.data.number} page={page.data} lit={lit} onStale={() => void page.refetch()} /> : null}
    </View>
  )
}

/** Room kept above and below what is lit. */
const MARGIN = 70

/** A page that scrolls to what is lit on it, unless it is in sight already. */
function Lit(props: Pick<Parameters<typeof PageSheet>[0], 'page' | 'lit' | 'onStale'>) {
  const [t] = useWords('repair')
  const styles = useStyles()
  const scroll = useRef<ScrollView>(null)
  const seen = useRef(0)
  const [height, setHeight] = useState(0)
  const [top, setTop] = useState<number | null>(null)
  useEffect(() => {
    if (top === null || height === 0) return
    const isSeen = top > seen.current && top < seen.current + height - MARGIN
    if (!isSeen) scroll.current?.scrollTo({ y: Math.max(0, top - height / 3), animated: false })
  }, [top, height])
  return (
    <ScrollView
      ref={scroll}
      style={styles.scroll}
      contentContainerStyle={styles.content}
      onLayout={(event) => setHeight(event.nativeEvent.layout.height)}
      onScroll={(event) => {
        seen.current = event.nativeEvent.contentOffset.y
      }}
      scrollEventThrottle={100}
      {...onWeb({ tabIndex: 0, role: 'group', 'aria-label': t('original.label'), dataSet: { scrollQuiet: '' } })}
    >
      <PageSheet {...props} onLit={setTop} />
    </ScrollView>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    box: { flex: 1, minHeight: 0, backgroundColor: colours.surface },
    scroll: { flex: 1 },
    content: { padding: SPACE.m, alignItems: 'center' },
  }),
)
