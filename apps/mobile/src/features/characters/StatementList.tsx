import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Text } from '../../ui/index.ts'
import { QuotedLine } from './QuotedLine.tsx'
import { type Statement, TOPICS } from './statements.ts'
import { useCharacterWords } from './useCharacterWords.ts'

/** What is said of a character, topic by topic, each with the line that supports it. `lang`: of the script. */
export function StatementList({ statements, lang }: { statements: readonly Statement[]; lang: string | undefined }) {
  const [t] = useWords('characters')
  const topics = TOPICS.filter((topic) => statements.some((one) => one.topic === topic))
  return (
    <View style={{ gap: SPACE.l }}>
      {topics.map((topic) => (
        <View key={topic} style={{ gap: SPACE.xs }}>
          <Text size="small" tone="accent" isStrong>
            {t(`topics.${topic}`)}
          </Text>
          <View role="list" style={{ gap: SPACE.s }}>
            {statements
              .filter((one) => one.topic === topic)
              .map((statement) => (
                <View role="listitem" key={statement.value}>
                  <OneStatement statement={statement} lang={lang} />
                </View>
              ))}
          </View>
        </View>
      ))}
    </View>
  )
}

function OneStatement({ statement, lang }: { statement: Statement; lang: string | undefined }) {
  const words = useCharacterWords()
  const shown = words.value(statement)
  const isOfScript = shown === statement.value
  return (
    <>
      <Text lang={isOfScript ? lang : undefined}>{shown}</Text>
      {statement.line === null ? null : <QuotedLine line={statement.line} />}
    </>
  )
}
