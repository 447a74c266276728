import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { megabytes, useWords } from '../../i18n/index.ts'
import { bytesOf, type Keepsake } from '../../offline/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, Dialog, Heading, Row, Text } from '../../ui/index.ts'
import { useKeepsakes } from './useKeepsakes.ts'

/** The runs that are kept in my own voice on this device, what they take up, and how to be rid of them. */
export function KeepsakeStorage() {
  const [t, { language }] = useWords('settings')
  const { keepsakes, remove } = useKeepsakes()
  const [isAsking, setAsking] = useState(false)
  if (keepsakes.length === 0) return null
  const bytes = keepsakes.reduce((sum, keepsake) => sum + bytesOf(keepsake), 0)
  return (
    <Card testID="keepsakes">
      <Heading level={2}>{t('mine.title')}</Heading>
      <Text size="small" tone="quiet">
        {t('mine.hint')}
      </Text>
      {keepsakes.map((keepsake) => (
        <Run key={keepsake.sessionId} keepsake={keepsake} onRemove={() => remove([keepsake])} />
      ))}
      <Row place="spread">
        <Text tone="quiet" testID="keepsakes-in-all">
          {t('mine.inAll', { count: keepsakes.length, size: megabytes(bytes, language) })}
        </Text>
        <Button
          look="danger"
          icon="trash"
          label={t('mine.removeAll')}
          onPress={() => setAsking(true)}
          testID="remove-all-keepsakes"
        />
      </Row>
      {isAsking ? <Question onYes={() => remove(keepsakes)} onClose={() => setAsking(false)} /> : null}
    </Card>
  )
}

function Run({ keepsake, onRemove }: { keepsake: Keepsake; onRemove: () => void }) {
  const [t, { language }] = useWords('settings')
  const { title, roleName, startedAt, lines } = keepsake
  const when = new Date(startedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <View style={styles.row} testID={`keepsake-${keepsake.sessionId}`}>
      <View style={styles.words}>
        <Text lang={keepsake.language}>{`${title} · ${roleName}`}</Text>
        <Text size="small" tone="quiet">
          {t('mine.run', { when, count: lines.length, size: megabytes(bytesOf(keepsake), language) })}
        </Text>
      </View>
      <Button label={t('mine.remove')} fullLabel={t('mine.removeOf', { title, when })} onPress={onRemove} />
    </View>
  )
}

function Question({ onYes, onClose }: { onYes: () => void; onClose: () => void }) {
  const [t] = useWords(['settings', 'common'])
  const actions = (
    <>
      <Button label={t('common:actions.cancel')} onPress={onClose} />
      <Button look="danger" icon="trash" label={t('mine.removeAll')} onPress={onYes} testID="remove-all-yes" />
    </>
  )
  return (
    <Dialog title={t('mine.removeTitle')} isOpen onClose={onClose} actions={actions}>
      <Text>{t('mine.removeText')}</Text>
    </Dialog>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.m },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 180, gap: SPACE.xs },
})
