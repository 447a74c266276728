import type { PracticeSession } from '@scripteam/contract/model'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { megabytes, useWords } from '../../../i18n/index.ts'
import { bytesOf, type Keepsake, type KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, Row, Text } from '../../../ui/index.ts'
import { speakerName } from '../look/speakerName.ts'
import { useDevice } from '../pack/useDevice.ts'
import { type Exchange, exchangesOf, passageOf } from './heardAgain.ts'
import { playOf } from './lineReviews.ts'
import { type Sounding, useHeardAgain } from './useHeardAgain.ts'
import { useKeepsake } from './useKeepsake.ts'

/** My own voice in this run, where I chose to keep it: all of it, or line by line between cue and answer. */
export function HeardAgain({ session, kept }: { session: PracticeSession; kept: KeptPack | null }) {
  const { keepsake, remove } = useKeepsake(session.id)
  if (!keepsake || !kept || keepsake.lines.length === 0) return null
  return <Kept session={session} kept={kept} keepsake={keepsake} onRemove={remove} />
}

interface Props {
  session: PracticeSession
  kept: KeptPack
  keepsake: Keepsake
  onRemove: () => void
}

const ALL = 'all'

function Kept({ session, kept, keepsake, onRemove }: Props) {
  const [t, { language }] = useWords('review')
  const [isOpen, setOpen] = useState(false)
  const { now, toggle } = useHeardAgain(useDevice())
  const play = playOf(session, kept)
  const exchanges = exchangesOf(play, keepsake)
  const isSounding = now?.which === ALL
  const size = megabytes(bytesOf(keepsake), language)
  return (
    <View style={styles.part} testID="heard-again">
      <Heading level={2}>{t('again.title')}</Heading>
      <Text tone="quiet">{t('again.hint', { count: keepsake.lines.length, size })}</Text>
      <Row>
        <Button
          icon={isSounding ? 'stop' : 'play'}
          label={isSounding ? t('again.stop') : t('again.through')}
          onPress={() => toggle(ALL, passageOf(play, keepsake))}
          testID="hear-through"
        />
        <Button
          icon={isOpen ? 'up' : 'down'}
          label={isOpen ? t('again.hide') : t('again.show')}
          isExpanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          testID="show-kept-lines"
        />
        <Button look="danger" icon="trash" label={t('again.remove')} onPress={onRemove} testID="remove-keepsake" />
      </Row>
      {isSounding ? <AtHand now={now} kept={kept} /> : null}
      {isOpen
        ? exchanges.map((exchange) => (
            <KeptLine
              key={exchange.line.id}
              exchange={exchange}
              now={now}
              onToggle={() => toggle(exchange.line.id, exchange.spoken)}
            />
          ))
        : null}
    </View>
  )
}

function KeptLine({ exchange, now, onToggle }: { exchange: Exchange; now: Sounding | null; onToggle: () => void }) {
  const [t] = useWords('review')
  const { id, text, language } = exchange.line
  const isSounding = now?.which === id
  return (
    <View style={styles.line} testID={`kept-line-${id}`}>
      <Button
        icon={isSounding ? 'stop' : 'play'}
        isIconOnly
        label={isSounding ? t('again.stop') : t('again.hear')}
        fullLabel={isSounding ? t('again.stop') : t('again.hearFull', { line: text })}
        onPress={onToggle}
      />
      <View style={styles.words}>
        <Text face="script" lang={language}>
          {text}
        </Text>
      </View>
    </View>
  )
}

/** Who speaks now, and what: for the eye, since the ear has it already. */
function AtHand({ now, kept }: { now: Sounding; kept: KeptPack }) {
  const elements = Object.values(kept.scenes).flatMap((scene) => scene.elements)
  const line = elements.find((element) => element.id === now.lineId)
  if (line?.kind !== 'dialogue') return null
  return (
    <View aria-hidden testID="line-at-hand">
      <Text size="small" tone="accent">
        {speakerName(line, kept)}
      </Text>
      <Text face="script" lang={line.language}>
        {line.text}
      </Text>
    </View>
  )
}

const styles = StyleSheet.create({
  part: { gap: SPACE.m },
  line: { flexDirection: 'row', alignItems: 'center', gap: SPACE.m },
  words: { flex: 1 },
})
