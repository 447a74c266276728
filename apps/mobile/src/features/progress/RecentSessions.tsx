import type { PracticeSession } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { CardLink, Heading, Text } from '../../ui/index.ts'
import { usePack } from '../rehearsal/index.ts'
import { useDayWords, useDurationWords } from './words.ts'

const MOST = 5

/** The last rehearsals, each leading to its summary. */
export function RecentSessions({ sessions }: { sessions: PracticeSession[] }) {
  const [t] = useWords('progress')
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('recent')}</Heading>
      {sessions.slice(0, MOST).map((session) => (
        <Recent key={session.id} session={session} />
      ))}
    </View>
  )
}

function Recent({ session }: { session: PracticeSession }) {
  const [t] = useWords(['progress', 'common'])
  const dayWords = useDayWords()
  const durationWords = useDurationWords()
  const pack = usePack(session.scriptId)
  const kept = pack.kind === 'ready' ? pack.kept.pack : null
  const title = kept?.title ?? t('unknownScript')
  const role = kept?.characters.find((character) => character.id === session.selectedCharacter)?.name
  const first = [...(role === undefined ? [] : [t('asRole', { name: role })]), t(`status.${session.status}`)].join(
    ' · ',
  )
  const second = [
    dayWords(session.startedAt),
    durationWords(session.duration),
    t(`common:levels.${session.familiarityLevel}`),
  ].join(' · ')
  return (
    <CardLink
      to={`/practice/session/${session.id}`}
      label={[title, first, second].join(' ')}
      testID={`session-${session.id}`}
    >
      <Heading level={3}>{title}</Heading>
      <Text>{first}</Text>
      <Text size="small" tone="quiet">
        {second}
      </Text>
    </CardLink>
  )
}
