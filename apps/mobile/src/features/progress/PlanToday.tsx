import type { PlanItem } from '@scripteam/practice'
import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, Heading, Row, Text } from '../../ui/index.ts'
import { addressOfRun, usePack } from '../rehearsal/index.ts'
import { useUsualLevel } from './useUsualLevel.ts'

/** What is due today, the most endangered scene first. */
export function PlanToday({ items }: { items: PlanItem[] }) {
  const [t] = useWords('progress')
  return (
    <View style={{ gap: SPACE.m }} testID="plan">
      <Heading level={2}>{t('today.title')}</Heading>
      {items.length === 0 ? <Text tone="quiet">{t('today.none')}</Text> : null}
      {items.map((item) => (
        <Due key={`${item.sceneId} ${item.characterId}`} item={item} />
      ))}
    </View>
  )
}

function Due({ item }: { item: PlanItem }) {
  const [t] = useWords('progress')
  const router = useRouter()
  const names = useNames(item)
  const level = useUsualLevel(item)
  const rehearse = () =>
    router.navigate(
      addressOfRun({
        scriptId: item.scriptId,
        role: item.characterId,
        level,
        sceneId: item.sceneId,
        kind: 'lines',
        lines: [...item.dueLines],
      }),
    )
  const recall = item.retrievability
  return (
    <Card>
      <Heading level={3}>{names.script}</Heading>
      <Text>{`${names.scene} · ${t('asRole', { name: names.role })}`}</Text>
      <Text size="small" tone="quiet">
        {t('today.dueLines', { count: item.dueLines.length })}
        {' · '}
        {recall === null ? t('today.recallUnknown') : t('today.recall', { percent: Math.round(recall * 100) })}
      </Text>
      <Row>
        <Button
          look="main"
          icon="play"
          label={t('today.rehearse')}
          fullLabel={t('today.rehearseFull', names)}
          onPress={rehearse}
        />
      </Row>
    </Card>
  )
}

function useNames(item: PlanItem): { script: string; scene: string; role: string } {
  const [t] = useWords('progress')
  const pack = usePack(item.scriptId)
  if (pack.kind !== 'ready') return { script: t('unknownScript'), scene: t('unknownScene'), role: '' }
  const { title, scenes, characters } = pack.kept.pack
  return {
    script: title,
    scene: scenes.find((scene) => scene.sceneId === item.sceneId)?.title || t('unknownScene'),
    role: characters.find((character) => character.id === item.characterId)?.name ?? '',
  }
}
