import type { DraftChange, Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Card, Heading, Notice, Text } from '../../../ui/index.ts'
import { ChangedLines } from './ChangedLines.tsx'

interface Props {
  script: Script
  draft: DraftChange
  /** How many corrections no longer apply. */
  lost: number
  isBeingRead: boolean
}

/** What a revised draft changed: in figures, in the cast, and line by line. */
export function DraftSummary({ script, draft, lost, isBeingRead }: Props) {
  const [t] = useWords('repair')
  const isSame = draft.changedLines + draft.newLines + draft.goneLines === 0
  return (
    <View style={{ gap: SPACE.l }} testID="draft-summary">
      <Heading level={2}>{t('draft.doneTitle')}</Heading>
      {isSame ? <Text>{t('draft.nothing')}</Text> : null}
      <Counts draft={draft} />
      <CastChange draft={draft} />
      {lost > 0 ? <Lost script={script} count={lost} /> : null}
      {isBeingRead ? (
        <View role="status">
          <Text tone="quiet">{t('draft.reading')}</Text>
        </View>
      ) : (
        <ChangedLines script={script} lines={draft.lines} />
      )}
    </View>
  )
}

function Counts({ draft }: { draft: DraftChange }) {
  const [t] = useWords('repair')
  const counts = [
    { count: draft.sameLines, words: t('draft.same', { count: draft.sameLines }) },
    { count: draft.changedLines, words: t('draft.changed', { count: draft.changedLines }) },
    { count: draft.newLines, words: t('draft.added', { count: draft.newLines }) },
    { count: draft.goneLines, words: t('draft.gone', { count: draft.goneLines }) },
  ]
  return (
    <Card>
      <View role="list" style={{ gap: SPACE.xs }}>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ words }) => (
            <View role="listitem" key={words}>
              <Text>{words}</Text>
            </View>
          ))}
      </View>
    </Card>
  )
}

function CastChange({ draft: { newCharacters, goneCharacters } }: { draft: DraftChange }) {
  const [t] = useWords('repair')
  return (
    <>
      {newCharacters.length > 0 ? <Text>{t('draft.newCharacters', { names: newCharacters.join(', ') })}</Text> : null}
      {goneCharacters.length > 0 ? (
        <Text>{t('draft.goneCharacters', { names: goneCharacters.join(', ') })}</Text>
      ) : null}
    </>
  )
}

function Lost({ script, count }: { script: Script; count: number }) {
  const [t] = useWords('repair')
  const router = useRouter()
  const see = () =>
    router.push({ pathname: '/scripts/[scriptId]/repair', params: { scriptId: script.id, open: 'corrections' } })
  return (
    <Notice
      tone="warning"
      title={t('draft.lost', { count })}
      actions={<Button label={t('draft.seeLost')} onPress={see} />}
    />
  )
}
