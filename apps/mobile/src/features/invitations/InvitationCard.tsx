import type { Invitation, Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { languageNow, useWords } from '../../i18n/index.ts'
import { Badge, Button, Card, Heading, ProgressBar, Row, Text } from '../../ui/index.ts'
import { CameTakes } from './CameTakes.tsx'
import { useDeleting, useRevoking } from './useInvitations.ts'

const TONES = { open: 'success', over: 'quiet', revoked: 'quiet' } as const

/** One partner: who was asked for what, until when, how much has come, and what can be done about it. */
export function InvitationCard({ invitation, script }: { invitation: Invitation; script: Script }) {
  const [t] = useWords('partner')
  const [isOpen, setIsOpen] = useState(false)
  const { status, partner, lines, recorded, unheard } = invitation
  const names = invitation.characters.flatMap((id) => script.characters.find((one) => one.id === id)?.name ?? [])
  const dates = { made: day(invitation.madeAt), until: day(invitation.expiresAt) }
  return (
    <Card testID="invitation">
      <Row gap="s" place="spread">
        <Heading level={3}>{names.join(', ') || t('owner.noCharacter')}</Heading>
        <Badge tone={TONES[status]}>{t(`owner.status.${status}`)}</Badge>
      </Row>
      <Text tone="quiet">{partner === '' ? t('owner.dates', dates) : t('owner.signed', { ...dates, partner })}</Text>
      <ProgressBar label={t('owner.came', { recorded, lines })} share={lines === 0 ? 0 : recorded / lines} />
      {unheard === 0 ? null : <Badge>{t('owner.unheard', { count: unheard })}</Badge>}
      <Row gap="s">
        {recorded === 0 ? null : (
          <Button
            icon={isOpen ? 'up' : 'down'}
            label={t(isOpen ? 'owner.hide' : 'owner.hear')}
            isExpanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
            testID="hear-came"
          />
        )}
        <Closing invitation={invitation} />
      </Row>
      {isOpen ? <CameTakes invitation={invitation} /> : null}
    </Card>
  )
}

/** Taking the address back, and deleting it with everything that came: each asks once more. */
function Closing({ invitation: { id, scriptId, status } }: { invitation: Invitation }) {
  const [t] = useWords('partner')
  const [asking, setAsking] = useState<'revoke' | 'delete' | null>(null)
  const revoking = useRevoking(scriptId)
  const deleting = useDeleting(scriptId)
  const isBusy = revoking.isPending || deleting.isPending
  const done = { onSettled: () => setAsking(null) }
  if (asking !== null)
    return (
      <>
        <Button look="bare" icon="undo" label={t('owner.leaveIt')} onPress={() => setAsking(null)} />
        <Button
          look="danger"
          label={t(asking === 'revoke' ? 'owner.revokeNow' : 'owner.deleteNow')}
          isBusy={isBusy}
          onPress={() => (asking === 'revoke' ? revoking : deleting).mutate(id, done)}
        />
      </>
    )
  return (
    <>
      {status === 'open' ? (
        <Button look="bare" icon="close" label={t('owner.revoke')} onPress={() => setAsking('revoke')} />
      ) : null}
      <Button look="bare" icon="trash" label={t('owner.delete')} onPress={() => setAsking('delete')} />
    </>
  )
}

function day(moment: string): string {
  return new Date(moment).toLocaleDateString(languageNow(), { day: 'numeric', month: 'long' })
}
