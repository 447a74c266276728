import type { LineId, ScriptId, Take } from '@scripteam/contract/model'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { RADIUS, SPACE, type Theme, themed } from '../../theme/index.ts'
import { Badge, Button, Failed, Row, Text } from '../../ui/index.ts'
import { useListening } from '../casting/index.ts'
import { useChoosing, useRemoving } from './useTakes.ts'

interface Place {
  script: ScriptId
  line: LineId
}

/** The takes there are: heard, chosen, removed. */
export function TakeList({ place, takes }: { place: Place; takes: readonly Take[] }) {
  const listening = useListening()
  const choosing = useChoosing(place)
  const removing = useRemoving(place)
  const [leaving, setLeaving] = useState<Take['id']>(null)
  const error = choosing.error ?? removing.error
  return (
    <View style={{ gap: SPACE.m }}>
      <View role="list" style={{ gap: SPACE.s }}>
        {takes.map((take, at) => (
          <TakeRow
            key={take.id ?? 'cast'}
            take={take}
            number={at + 1}
            isPlaying={take.audio !== null && listening.playing === take.audio.blob}
            isLeaving={take.id !== null && leaving === take.id}
            isBusy={choosing.isPending || removing.isPending}
            onListen={({ audio, url }) => listening.toggle({ lineId: place.line, audio, url })}
            onChoose={() => choosing.mutate(take.id)}
            onAsk={() => setLeaving(leaving === take.id ? null : take.id)}
            onRemove={(id) => removing.mutate(id, { onSuccess: () => setLeaving(null) })}
          />
        ))}
      </View>
      {error ? <Failed error={error} /> : null}
    </View>
  )
}

interface RowProps {
  take: Take
  number: number
  isPlaying: boolean
  isLeaving: boolean
  isBusy: boolean
  onListen: (heard: { audio: NonNullable<Take['audio']>; url: string | null }) => void
  onChoose: () => void
  onAsk: () => void
  onRemove: (id: NonNullable<Take['id']>) => void
}

function TakeRow({ take, number, isPlaying, isLeaving, isBusy, ...ask }: RowProps) {
  const [t] = useWords(['takes', 'common'])
  const styles = useStyles()
  const { id, audio, url } = take
  const name = nameOf(t, take)
  return (
    <View role="listitem" style={[styles.row, take.isChosen && styles.chosen]} testID="take">
      <Row gap="s" place="spread">
        <Text isStrong={take.isChosen}>{name}</Text>
        {take.isChosen ? <Badge tone="success">{t('list.heard')}</Badge> : null}
        {take.fits ? null : <Badge tone="quiet">{t('list.otherWords')}</Badge>}
      </Row>
      <Row gap="s">
        {audio === null ? (
          <Text tone="quiet">{t('list.notRecorded')}</Text>
        ) : (
          <Button
            icon={isPlaying ? 'stop' : 'play'}
            label={isPlaying ? t('common:actions.stop') : t('listen')}
            fullLabel={t(isPlaying ? 'list.stop' : 'list.listen', { number, name })}
            onPress={() => ask.onListen({ audio, url })}
          />
        )}
        {take.isChosen || !take.fits ? null : (
          <Button
            label={t('list.choose')}
            fullLabel={t('list.chooseFull', { number, name })}
            isDisabled={isBusy}
            onPress={ask.onChoose}
          />
        )}
        {id === null ? null : (
          <Button
            look="bare"
            icon={isLeaving ? 'undo' : 'trash'}
            label={isLeaving ? t('list.keep') : t('list.remove')}
            fullLabel={isLeaving ? undefined : t('list.removeFull', { number, name })}
            onPress={ask.onAsk}
          />
        )}
        {id !== null && isLeaving ? (
          <Button
            look="danger"
            icon="trash"
            label={t('list.removeNow')}
            isBusy={isBusy}
            onPress={() => ask.onRemove(id)}
          />
        ) : null}
      </Row>
    </View>
  )
}

type Words = ReturnType<typeof useWords<['takes', 'common']>>[0]

function nameOf(t: Words, { kind, direction, by }: Take): string {
  if (kind === 'cast') return t('list.cast')
  if (kind === 'directed') return direction ? t('list.directed', { direction }) : t('list.bent')
  return by ? t('list.recordedBy', { by }) : t('list.recorded')
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    row: {
      gap: SPACE.s,
      padding: SPACE.m,
      borderWidth: edgeWidth,
      borderColor: colours.line,
      borderRadius: RADIUS.m,
      backgroundColor: colours.surface,
    },
    chosen: { borderColor: colours.accent },
  }),
)
