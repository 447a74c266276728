import type { SceneProgress } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, Heading, ProgressBar, Row, Text } from '../../ui/index.ts'
import { usePack } from '../rehearsal/index.ts'
import type { RoleOutlook } from './knownProgress.ts'
import { OpeningNight, todayHere } from './OpeningNight.tsx'
import { inOrderOfPlay } from './progressByRole.ts'
import { TroubleLines } from './TroubleLines.tsx'
import { useDayWords, useDurationWords } from './words.ts'

/** One role of one script: how much it was rehearsed, and scene by scene what sits. */
export function RoleCard({ role }: { role: RoleOutlook }) {
  const [t] = useWords('progress')
  const router = useRouter()
  const dayWords = useDayWords()
  const durationWords = useDurationWords()
  const pack = usePack(role.scriptId)
  const kept = pack.kind === 'ready' ? pack.kept : null
  const name = kept?.pack.characters.find((character) => character.id === role.characterId)?.name
  const facts = [
    `${t('totals.sessions')}: ${role.sessions}`,
    `${t('totals.time')}: ${durationWords(role.practised)}`,
    role.lastPractisedAt === null ? t('never') : t('lastPractised', { when: dayWords(role.lastPractisedAt) }),
  ]
  const rehearse = () =>
    router.navigate({
      pathname: '/practice/[scriptId]/[characterId]',
      params: { scriptId: role.scriptId, characterId: role.characterId },
    })
  return (
    <Card testID={`progress-${role.scriptId}`}>
      <Heading level={3} {...(kept ? { lang: kept.pack.language } : {})}>
        {kept?.pack.title ?? t('unknownScript')}
      </Heading>
      {name === undefined ? null : <Text>{t('asRole', { name })}</Text>}
      <Text size="small" tone="quiet">
        {facts.join(' · ')}
      </Text>
      {inOrderOfPlay(role.scenes, kept).map((scene) => (
        <Scene
          key={scene.sceneId}
          scene={scene}
          title={kept?.pack.scenes.find((one) => one.sceneId === scene.sceneId)?.title || t('unknownScene')}
        />
      ))}
      <OpeningNight role={role} today={todayHere()} />
      <TroubleLines role={role} lang={kept?.pack.language ?? ''} />
      <Row>
        <Button
          icon="play"
          label={t('rehearse')}
          fullLabel={t('rehearseScene', { scene: name ?? '' })}
          onPress={rehearse}
        />
      </Row>
    </Card>
  )
}

function Scene({ scene, title }: { scene: SceneProgress; title: string }) {
  const [t] = useWords('progress')
  const { lines, linesAttempted, linesUnaided, overallConfidence } = scene
  const readiness =
    overallConfidence === null ? t('notMeasured') : t('percent', { percent: Math.round(overallConfidence * 100) })
  const facts = [
    `${t('attempted')}: ${t('share', { done: linesAttempted, total: lines })}`,
    `${t('unaided')}: ${t('share', { done: linesUnaided, total: lines })}`,
    t('readiness', { value: readiness }),
  ]
  return (
    <View style={styles.scene}>
      <Text isStrong>{title}</Text>
      <ProgressBar
        label={t('unaidedLabel', { scene: title, done: linesUnaided, total: lines })}
        share={lines === 0 ? null : linesUnaided / lines}
        isLabelHidden
      />
      <Text size="small" tone="quiet">
        {facts.join(' · ')}
      </Text>
    </View>
  )
}

const styles = StyleSheet.create({ scene: { gap: SPACE.xs, paddingTop: SPACE.s } })
