import type { DialogueLine, DraftChange, Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Badge, Button, Card, Heading, Row, Text } from '../../../ui/index.ts'

/** So many are shown before somebody asks for all. */
const AT_FIRST = 40

type Change = DraftChange['lines'][number]

/** Each line that is new or has other words, as it was and as it is. */
export function ChangedLines({ script, lines }: { script: Script; lines: readonly Change[] }) {
  const [t] = useWords('repair')
  const [isWhole, setWhole] = useState(false)
  if (lines.length === 0) return null
  const byId = new Map(
    (script.processedContent?.scenes ?? []).flatMap((scene) => scene.dialogue.map((line) => [line.id, line] as const)),
  )
  const shown = isWhole ? lines : lines.slice(0, AT_FIRST)
  return (
    <>
      <Heading level={2} look={3}>
        {t('draft.lines')}
      </Heading>
      <View role="list" style={{ gap: SPACE.m }}>
        {shown.map((change) => (
          <View role="listitem" key={change.lineId}>
            <OneLine script={script} change={change} line={byId.get(change.lineId)} />
          </View>
        ))}
      </View>
      {shown.length < lines.length ? (
        <Button label={t('draft.showAll', { count: lines.length })} onPress={() => setWhole(true)} />
      ) : null}
    </>
  )
}

function OneLine({ script, change, line }: { script: Script; change: Change; line: DialogueLine | undefined }) {
  const [t] = useWords(['repair', 'scripts'])
  const router = useRouter()
  const lang = script.primaryLanguage ?? undefined
  const open = () =>
    router.push({ pathname: '/scripts/[scriptId]/repair', params: { scriptId: script.id, at: change.lineId } })
  return (
    <Card>
      <Row place="spread">
        <Text size="small" tone="quiet">
          {t('scripts:mismatch.line', {
            number: line?.lineNumber ?? change.lineNumber,
            character: line?.character ?? '',
          })}
        </Text>
        {change.before === null ? <Badge>{t('draft.isNew')}</Badge> : null}
      </Row>
      {change.before === null ? null : <Words label={t('draft.before')} words={change.before} lang={lang} isPast />}
      {line === undefined ? null : <Words label={t('draft.now')} words={line.text} lang={lang} />}
      {line === undefined ? null : (
        <Row>
          <Button
            look="bare"
            icon="page"
            label={t('entry.correct')}
            fullLabel={`${t('entry.correct')}: ${line.lineNumber}`}
            onPress={open}
          />
        </Row>
      )}
    </Card>
  )
}

function Words(props: { label: string; words: string; lang: string | undefined; isPast?: boolean }) {
  return (
    <View>
      <Text size="small" tone="quiet">
        {props.label}
      </Text>
      <Text face="script" size="large" tone={props.isPast ? 'quiet' : 'plain'} lang={props.lang}>
        {props.words}
      </Text>
    </View>
  )
}
