import { type Script, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import type { ReactNode } from 'react'
import { Failed, Loading, Screen } from '../../ui/index.ts'
import { NotThere } from './NotThere.tsx'
import { useBackToScript } from './useBackToScript.ts'
import { useScript } from './useScriptQueries.ts'

type Content = (script: Script) => ReactNode

/** A screen about one script, named in its address: loading, missing and failed are drawn here. */
export function ScriptFrame({ title, children }: { title: string; children: Content }) {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  const back = useBackToScript(id.data)
  return (
    <Screen title={title} width="form" onBack={back}>
      {id.success ? <Known id={id.data}>{children}</Known> : <NotThere />}
    </Screen>
  )
}

function Known({ id, children }: { id: ScriptId; children: Content }) {
  const script = useScript(id)
  if (script.isError) return <Failed error={script.error} onRetry={() => void script.refetch()} />
  return script.data ? children(script.data) : <Loading />
}
