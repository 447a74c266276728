import { type Script, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { CallFailed } from '../../client/index.ts'
import { problemWords, useWords } from '../../i18n/index.ts'
import { Failed, Loading, Screen } from '../../ui/index.ts'
import { useScript } from '../scripts/index.ts'
import { ExportList } from './ExportList.tsx'
import { WishForm } from './WishForm.tsx'

/** Where files are ordered and fetched: the play as sound with pauses for a role, as a whole, on paper, as text. */
export function TakeAlongScreen() {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  const [t] = useWords('takeAlong')
  const router = useRouter()
  const back = () =>
    id.success
      ? router.dismissTo({ pathname: '/scripts/[scriptId]', params: { scriptId: id.data } })
      : router.dismissTo('/scripts')
  return (
    <Screen title={t('title')} width="form" onBack={back}>
      {id.success ? <Known id={id.data} /> : <Failed error={new CallFailed('NOT_FOUND', problemWords('NOT_FOUND'))} />}
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
