import type { CharacterId, SceneId } from '@scripteam/contract/model'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Card, Heading, Text } from '../../../ui/index.ts'
import { type SceneOffer, sceneOffers } from './offers.ts'

interface Props {
  kept: KeptPack
  roles: readonly CharacterId[]
  /** Null starts the whole play. */
  onStart: (sceneId: SceneId | null) => void
}

/** The scenes in which the role speaks, each with its own way onto the stage. */
export function SceneChoice({ kept, roles, onStart }: Props) {
  const [t] = useWords('rehearsal')
  const scenes = sceneOffers(kept, roles)
  return (
    <View style={styles.list}>
      {scenes.map((scene) => (
        <Scene key={scene.sceneId} scene={scene} lang={kept.pack.language} onStart={() => onStart(scene.sceneId)} />
      ))}
      {scenes.length > 1 ? (
        <Card>
          <View style={styles.row}>
            <View style={styles.words}>
              <Heading level={3}>{t('run.wholePlay')}</Heading>
              <Text size="small" tone="quiet">
                {t('run.wholePlayHint')}
              </Text>
            </View>
            <Button
              label={t('run.start')}
              fullLabel={t('run.startScene', { title: t('run.wholePlay') })}
              icon="play"
              onPress={() => onStart(null)}
              testID="start-whole"
            />
          </View>
        </Card>
      ) : null}
    </View>
  )
}

function Scene({ scene, lang, onStart }: { scene: SceneOffer; lang: string; onStart: () => void }) {
  const [t] = useWords('rehearsal')
  const title = scene.title.trim() === '' ? t('run.unnamedScene', { number: scene.number }) : scene.title
  const facts = [t('run.yours', { count: scene.myLines }), t('run.aboutMinutes', { count: scene.minutes })]
  return (
    <Card>
      <View style={styles.row}>
        <View style={styles.words}>
          <Heading level={3} lang={lang}>
            {title}
          </Heading>
          <Text size="small" tone="quiet">
            {facts.join(' · ')}
          </Text>
          {scene.isRecorded ? null : <Text size="small">{t(scene.isBegun ? 'run.begun' : 'run.notRecorded')}</Text>}
        </View>
        <Button
          look="main"
          label={t('run.start')}
          fullLabel={t('run.startScene', { title })}
          icon="play"
          onPress={onStart}
          testID={`start-${scene.sceneId}`}
        />
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  list: { gap: SPACE.m },
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.m },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 180, gap: SPACE.xs },
})
