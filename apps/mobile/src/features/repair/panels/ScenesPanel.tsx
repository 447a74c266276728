import type { Scene, SceneId } from '@scripteam/contract/model'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Button, Dialog, Heading, Row, Text } from '../../../ui/index.ts'
import { newRepairId } from '../newRepairId.ts'
import { NameForm } from './NameForm.tsx'
import type { PanelProps } from './panel.ts'

/** All scenes: to go to, to be called otherwise, to be one with the scene before. */
export function ScenesPanel({ reading, rows, onSend, onGo, onClose }: PanelProps) {
  const [t] = useWords('repair')
  const [renaming, setRenaming] = useState<SceneId | null>(null)
  const rename = (sceneId: SceneId, title: string) => {
    if (onSend([{ kind: 'renameScene', id: newRepairId(), sceneId, title }])) setRenaming(null)
  }
  return (
    <Dialog title={t('scenes.title')} isOpen onClose={onClose}>
      <View role="list" style={{ gap: SPACE.m }}>
        {reading.scenes.map((scene, at) => (
          <View role="listitem" key={scene.id}>
            <OneScene
              scene={scene}
              isFirst={at === 0}
              isRenaming={renaming === scene.id}
              onRename={(isOpen) => setRenaming(isOpen ? scene.id : null)}
              onTitle={(title) => rename(scene.id, title)}
              onJoin={() => onSend([{ kind: 'joinScenes', id: newRepairId(), sceneId: scene.id }])}
              onGo={() => onGo(rows.findIndex((row) => row.id === scene.id))}
            />
          </View>
        ))}
      </View>
    </Dialog>
  )
}

interface Props {
  scene: Scene
  isFirst: boolean
  isRenaming: boolean
  onRename: (isOpen: boolean) => void
  onTitle: (title: string) => void
  onJoin: () => void
  onGo: () => void
}

function OneScene({ scene, isFirst, isRenaming, onRename, onTitle, onJoin, onGo }: Props) {
  const [t] = useWords(['repair', 'scripts'])
  const styles = useStyles()
  const title = scene.title === '' ? t('scenes.untitled') : scene.title
  const lines = { start: scene.startLine, end: scene.endLine }
  return (
    <View style={styles.scene}>
      <Heading level={3}>{title}</Heading>
      <Text size="small" tone="quiet">
        {scene.startLine === 0 ? t('scenes.noLines') : t('scripts:page.sceneLines', lines)}
      </Text>
      {isRenaming ? (
        <NameForm label={t('scenes.newTitle')} name={scene.title} onSave={onTitle} onClose={() => onRename(false)} />
      ) : (
        <Row gap="s">
          <Button icon="forward" label={t('scenes.go')} fullLabel={t('scenes.goFull', { title })} onPress={onGo} />
          <Button
            icon="edit"
            label={t('scenes.rename')}
            fullLabel={t('scenes.renameFull', { title })}
            onPress={() => onRename(true)}
          />
          {isFirst ? null : (
            <Button icon="join" label={t('scenes.join')} fullLabel={t('scenes.joinFull', { title })} onPress={onJoin} />
          )}
        </Row>
      )}
    </View>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    scene: { gap: SPACE.s, borderTopWidth: 1, borderTopColor: colours.line, paddingTop: SPACE.m },
  }),
)
