import { CharacterId, type Script } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Failed, Heading, Loading, Text } from '../../ui/index.ts'
import { ScriptFrame } from '../scripts/index.ts'
import { FreshAddress } from './FreshAddress.tsx'
import { InvitationCard } from './InvitationCard.tsx'
import { InviteForm } from './InviteForm.tsx'
import { useInvitations } from './useInvitations.ts'

/** Where partners are asked to record lines, and where what they recorded is listened to. */
export function InvitationsScreen() {
  const [t] = useWords('partner')
  return <ScriptFrame title={t('owner.title')}>{(script) => <Ready script={script} />}</ScriptFrame>
}

function Ready({ script }: { script: Script }) {
  const { character } = useLocalSearchParams<{ character?: string }>()
  const first = CharacterId.safeParse(character)
  const [address, setAddress] = useState<string | null>(null)
  return (
    <>
      <InviteForm script={script} first={first.data ?? null} onMade={setAddress} />
      {address === null ? null : <FreshAddress key={address} address={address} />}
      <Asked script={script} />
    </>
  )
}

function Asked({ script }: { script: Script }) {
  const [t] = useWords('partner')
  const asked = useInvitations(script.id)
  return (
    <>
      <Heading level={2}>{t('owner.list')}</Heading>
      {asked.isError ? <Failed error={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <Loading /> : null}
      {asked.data?.length === 0 ? <Text tone="quiet">{t('owner.none')}</Text> : null}
      {asked.data?.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} script={script} />
      ))}
    </>
  )
}
