import type { PartnerLine } from '@scripteam/contract/model'
import { useEffect, useRef, useState } from 'react'
import { absolute } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { playRecording } from '../../platform/recorder'
import type { Listening } from '../../platform/recorderPort.ts'
import { Badge, Button, Failed, Row } from '../../ui/index.ts'
import type { usePartner } from './usePartner.ts'

interface Props {
  line: PartnerLine
  recording: NonNullable<PartnerLine['recording']>
  dropping: ReturnType<typeof usePartner>['dropping']
}

/** What the partner recorded of a line before: heard, deleted, and where the words are others by now, said so. */
export function KeptRecording({ line, recording, dropping }: Props) {
  const [t] = useWords(['partner', 'common'])
  const { isPlaying, toggle } = usePlaying(absolute(recording.url))
  return (
    <>
      <Row gap="s">
        <Badge tone={recording.fits ? 'success' : 'danger'}>{t(recording.fits ? 'line.done' : 'line.changed')}</Badge>
        <Button
          icon={isPlaying ? 'stop' : 'play'}
          label={isPlaying ? t('common:actions.stop') : t('line.listen')}
          onPress={toggle}
        />
        <Button
          look="bare"
          icon="trash"
          label={t('line.drop')}
          isBusy={dropping.isPending}
          onPress={() => dropping.mutate(line.id)}
        />
      </Row>
      {dropping.error ? <Failed error={dropping.error} /> : null}
    </>
  )
}

function usePlaying(address: string) {
  const [isPlaying, setIsPlaying] = useState(false)
  const listening = useRef<Listening | null>(null)
  useEffect(() => () => listening.current?.stop(), [])
  function toggle() {
    if (isPlaying) return listening.current?.stop()
    setIsPlaying(true)
    listening.current = playRecording({ address })
    void listening.current.ended.then(() => setIsPlaying(false))
  }
  return { isPlaying, toggle }
}
