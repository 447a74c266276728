import { ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { useCallback } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Failed, Loading, Notice, Screen } from '../../ui/index.ts'
import { NotThere, useBackToScript } from '../scripts/index.ts'
import { Desk } from './Desk.tsx'
import { useReadScript } from './desk/useReadScript.ts'
import { doubtfulPlaces, type Row } from './reading/rows.ts'

/** Where the reading of a script is corrected; `at` names what to begin with, `doubts` begins with what is doubtful, `open` with the list of corrections. */
export function RepairScreen() {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  const [t] = useWords('repair')
  const back = useBackToScript(id.data)
  if (id.success) return <KnownScript key={id.data} id={id.data} />
  return (
    <Screen title={t('title')} onBack={back}>
      <NotThere />
    </Screen>
  )
}

function KnownScript({ id }: { id: ScriptId }) {
  const [t] = useWords('repair')
  const { at, doubts, open } = useLocalSearchParams<{ at?: string; doubts?: string; open?: string }>()
  const { read, isEarly, error, retry } = useReadScript(id)
  const back = useBackToScript(id)
  const firstAt = useCallback(
    (rows: readonly Row[]) => {
      const named = rows.findIndex((row) => row.id === at)
      if (named >= 0) return named
      return doubts === undefined ? 0 : (doubtfulPlaces(rows)[0] ?? 0)
    },
    [at, doubts],
  )
  if (read) return <Desk read={read} firstAt={firstAt} isAtCorrections={open === 'corrections'} onBack={back} />
  return (
    <Screen title={t('title')} onBack={back}>
      {isEarly ? <Notice>{t('notRead')}</Notice> : error ? <Failed error={error} onRetry={retry} /> : <Loading />}
    </Screen>
  )
}
