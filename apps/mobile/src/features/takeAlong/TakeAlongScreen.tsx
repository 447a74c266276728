import { type Script, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Failed, Loading, Screen } from '../../ui/index.ts'
import { NotThere, useBackToScript, useScript } from '../scripts/index.ts'
import { ExportList } from './ExportList.tsx'
import { WishForm } from './WishForm.tsx'

/** Where files are ordered and fetched: the play as sound with pauses for a role, as a whole, on paper, as text. */
export function TakeAlongScreen() {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  const [t] = useWords('takeAlong')
  const back = useBackToScript(id.data)
  return (
    <Screen title={t('title')} width="form" onBack={back}>
      {id.success ? <Known id={id.data} /> : <NotThere />}
    </Screen>
  )
}

function Known({ id }: { id: ScriptId }) {
  const script = useScript(id)
  if (script.isError) return <Failed error={script.error} onRetry={() => void script.refetch()} />
  if (!script.data) return <Loading />
  return <Ready script={script.data} />
}

function Ready({ script }: { script: Script }) {
  return (
    <>
      <WishForm script={script} />
      <ExportList script={script} />
    </>
  )
}
