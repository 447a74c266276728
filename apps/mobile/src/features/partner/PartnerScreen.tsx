import { useLocalSearchParams } from 'expo-router'
import { useEffect, useState } from 'react'
import { CallFailed, codeOf } from '../../client/index.ts'
import { problemWords, useWords } from '../../i18n/index.ts'
import { openOtherLinks } from '../../platform/otherLink'
import { Button, Empty, Failed, Loading, Screen } from '../../ui/index.ts'
import { Closed } from './Closed.tsx'
import { PartDesk } from './PartDesk.tsx'
import { usePartner } from './usePartner.ts'
import { Welcome } from './Welcome.tsx'

/** Where a partner without an account records the lines they were asked for; the secret is behind `#` in the address. */
export function PartnerScreen() {
  const [t] = useWords('partner')
  const { '#': secret } = useLocalSearchParams<{ '#'?: string }>()
  useEffect(openOtherLinks, [])
  return (
    <Screen title={t('title')} width="form" isTitleHidden>
      {secret ? (
        <Known key={secret} secret={secret} />
      ) : (
        <Empty title={t('nothing')}>{problemWords('INVITATION_UNKNOWN')}</Empty>
      )}
    </Screen>
  )
}

function Known({ secret }: { secret: string }) {
  const [t] = useWords(['partner', 'common'])
  const asked = usePartner(secret)
  const [by, setBy] = useState<string | null>(null)
  const { part } = asked
  const again = () => void part.refetch()
  if (part.error) {
    const code = codeOf(part.error)
    if (code === 'INVITATION_OVER' || code === 'INVITATION_REVOKED')
      return <Closed code={code} recordings={recordingsIn(part.error)} leaving={asked.leaving} />
    if (code === 'INVITATION_UNKNOWN') return <Empty title={t('nothing')}>{problemWords(code)}</Empty>
    if (code === 'STILL_READING')
      return (
        <Empty
          title={t('reading')}
          actions={<Button label={t('common:actions.tryAgain')} icon="repeat" onPress={again} />}
        >
          {t('readingHint')}
        </Empty>
      )
  }
  if (part.error && !part.data) return <Failed error={part.error} onRetry={again} />
  if (!part.data) return <Loading />
  if (part.data.lines.length === 0) return <Empty title={t('gone')}>{t('goneHint')}</Empty>
  // Whoever recorded a line with this address has agreed already.
  const signed = by ?? (part.data.lines.some(({ recording }) => recording !== null) ? part.data.partner : null)
  if (signed === null) return <Welcome part={part.data} onBegin={setBy} />
  return <PartDesk part={part.data} by={signed} asked={asked} />
}

/** How many recordings of the partner are kept, as the refusal says. */
function recordingsIn(error: Error): number {
  const details = error instanceof CallFailed ? error.details : null
  if (typeof details !== 'object' || details === null || !('recordings' in details)) return 0
  return typeof details.recordings === 'number' ? details.recordings : 0
}
