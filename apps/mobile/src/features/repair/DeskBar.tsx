import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE, type Theme, themed } from '../../theme/index.ts'
import { Button, Heading, Text } from '../../ui/index.ts'
import { DoubtQueue } from './DoubtQueue.tsx'
import type { Save } from './desk/repairDesk.ts'
import type { PanelName } from './panels/panel.ts'
import type { Wish } from './wishes.ts'

interface Props {
  title: string
  lang: string | undefined
  save: Save
  isWide: boolean
  canUndo: boolean
  canRedo: boolean
  /** Places of the doubtful rows, and the selected one. */
  doubtful: readonly number[]
  at: number
  onWish: (wish: Wish) => void
  onPanel: (panel: PanelName) => void
  onBack: () => void
}

/** Above the desk: the way back, what is doubtful, undo, and the ways to the whole cast and all scenes. */
export function DeskBar(props: Props) {
  const styles = useStyles()
  if (!props.isWide) {
    return (
      <View style={styles.bar}>
        <View style={styles.row}>
          <Name {...props} />
          <History {...props} />
          <MenuButton {...props} />
        </View>
        <DoubtQueue {...props} />
      </View>
    )
  }
  return (
    <View style={[styles.bar, styles.row]}>
      <Name {...props} />
      <DoubtQueue {...props} />
      <View style={styles.row}>
        <History {...props} />
        <PanelButtons {...props} />
      </View>
    </View>
  )
}

function Name({ title, lang, save, isWide, onBack }: Props) {
  const [t] = useWords(['repair', 'common'])
  const styles = useStyles()
  return (
    <View style={styles.name}>
      <Button icon="back" look="bare" isIconOnly label={t('common:actions.back')} onPress={onBack} testID="desk-back" />
      <View style={styles.words}>
        <Heading level={1} look={3}>
          {t('title')}
        </Heading>
        <View style={styles.sub}>
          {isWide ? (
            <Text size="small" tone="quiet" lang={lang} numberOfLines={1}>
              {title}
            </Text>
          ) : null}
          <View role="status" testID="save-state">
            <Text size="small" tone={save.kind === 'failed' ? 'danger' : save.kind === 'saved' ? 'success' : 'quiet'}>
              {t(`save.${save.kind}`)}
            </Text>
          </View>
        </View>
      </View>
    </View>
  )
}

function History({ canUndo, canRedo, onWish }: Props) {
  const [t] = useWords('repair')
  return (
    <>
      <Button
        icon="undo"
        look="bare"
        isIconOnly
        label={t('acts.undo')}
        isDisabled={!canUndo}
        onPress={() => onWish('undo')}
        testID="undo"
      />
      <Button
        icon="redo"
        look="bare"
        isIconOnly
        label={t('acts.redo')}
        isDisabled={!canRedo}
        onPress={() => onWish('redo')}
        testID="redo"
      />
    </>
  )
}

function MenuButton({ onPanel }: Props) {
  const [t] = useWords('repair')
  return (
    <Button
      icon="more"
      look="bare"
      isIconOnly
      label={t('acts.menu')}
      onPress={() => onPanel('menu')}
      testID="desk-menu"
    />
  )
}

const PANELS = ['characters', 'scenes', 'corrections'] as const

function PanelButtons({ onPanel }: Props) {
  const [t] = useWords('repair')
  return (
    <>
      {PANELS.map((panel) => (
        <Button key={panel} look="bare" label={t(`${panel}.open`)} onPress={() => onPanel(panel)} />
      ))}
      <Button icon="keys" look="bare" isIconOnly label={t('keys.title')} onPress={() => onPanel('keys')} />
    </>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    bar: {
      paddingHorizontal: SPACE.s,
      paddingVertical: SPACE.xs,
      borderBottomWidth: 1,
      borderBottomColor: colours.line,
      backgroundColor: colours.surface,
    },
    row: { flexDirection: 'row', alignItems: 'center', gap: SPACE.xs },
    name: { flex: 1, flexDirection: 'row', alignItems: 'center', gap: SPACE.xs, minWidth: 0 },
    words: { flex: 1, minWidth: 0 },
    sub: { flexDirection: 'row', gap: SPACE.m, alignItems: 'center' },
  }),
)
