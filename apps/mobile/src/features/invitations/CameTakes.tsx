import type { Invitation, InvitationTake } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Badge, Button, Failed, Loading, Row, Text } from '../../ui/index.ts'
import { useListening } from '../casting/index.ts'
import { useCame, useDropping } from './useInvitations.ts'

/** What a partner recorded, in the order of the play: heard, or deleted. */
export function CameTakes({ invitation }: { invitation: Invitation }) {
  const came = useCame(invitation, true)
  const listening = useListening()
  const dropping = useDropping(invitation.scriptId)
  if (came.isError) return <Failed error={came.error} onRetry={() => void came.refetch()} />
  if (!came.data) return <Loading />
  return (
    <View role="list" style={{ gap: SPACE.l }}>
      {came.data.map((take) => (
        <CameTake
          key={take.takeId}
          take={take}
          isPlaying={listening.playing === take.audio.blob}
          isBusy={dropping.isPending && dropping.variables.takeId === take.takeId}
          onListen={() => listening.toggle(take)}
          onDrop={() => dropping.mutate(take)}
        />
      ))}
    </View>
  )
}

interface Props {
  take: InvitationTake
  isPlaying: boolean
  isBusy: boolean
  onListen: () => void
  onDrop: () => void
}

function CameTake({ take: { lineNumber, text, language, isChosen, fits }, isPlaying, isBusy, ...ask }: Props) {
  const [t] = useWords(['partner', 'takes', 'common'])
  const words = { number: lineNumber }
  return (
    <View role="listitem" style={{ gap: SPACE.s }} testID="came">
      <Text face="script" lang={language}>
        {text}
      </Text>
      <Row gap="s">
        <Button
          icon={isPlaying ? 'stop' : 'play'}
          label={isPlaying ? t('common:actions.stop') : t('takes:listen')}
          fullLabel={t(isPlaying ? 'takes:part.stopLine' : 'takes:part.listenLine', words)}
          onPress={ask.onListen}
        />
        <Button
          look="bare"
          icon="trash"
          label={t('line.drop')}
          fullLabel={t('owner.dropFull', words)}
          isBusy={isBusy}
          onPress={ask.onDrop}
        />
        {fits ? null : <Badge tone="danger">{t('line.changed')}</Badge>}
        {isChosen ? <Badge tone="success">{t('takes:list.heard')}</Badge> : null}
      </Row>
    </View>
  )
}
