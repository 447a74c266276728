import type { PackEnvelope, PackScene, Scene, Script } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Badge, Card, Empty, Heading, Row, Text } from '../../ui/index.ts'

/** The scenes of a script, with who is in them. */
export function SceneList({ script, pack }: { script: Script; pack: PackEnvelope | null }) {
  const [t] = useWords('scripts')
  const scenes = script.processedContent?.scenes ?? []
  const rows = new Map(pack?.pack.scenes.map((row) => [row.sceneId, row]))
  if (scenes.length === 0) return <Empty title={t('page.noScenes')} />
  return (
    <View role="list" style={{ gap: SPACE.m }}>
      {scenes.map((scene) => (
        <View role="listitem" key={scene.id}>
          <SceneCard scene={scene} script={script} recorded={howFar(rows.get(scene.id))} />
        </View>
      ))}
    </View>
  )
}

type Recorded = 'recorded' | 'begun' | 'notRecorded'

function howFar(row: PackScene | undefined): Recorded {
  if (row?.isRecorded) return 'recorded'
  return row?.recordedAhead ? 'begun' : 'notRecorded'
}

function SceneCard({ scene, script, recorded }: { scene: Scene; script: Script; recorded: Recorded }) {
  const [t] = useWords('scripts')
  const here = new Set(scene.characters)
  const names = script.characters.filter((character) => here.has(character.id)).map((character) => character.name)
  return (
    <Card>
      <Row place="spread" gap="s">
        <Heading level={2} look={3} lang={script.primaryLanguage ?? undefined}>
          {scene.title}
        </Heading>
        <Badge tone={recorded === 'recorded' ? 'success' : 'quiet'}>{t(`page.${recorded}`)}</Badge>
      </Row>
      <Text>{names.join(', ')}</Text>
      {scene.startLine === 0 ? null : (
        <Text size="small" tone="quiet">
          {t('page.sceneLines', { start: scene.startLine, end: scene.endLine })}
        </Text>
      )}
    </Card>
  )
}
