import { type Script, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { useEffect } from 'react'
import { codeOf } from '../../client/index.ts'
import { problemWords, useWords } from '../../i18n/index.ts'
import { useScripts } from '../../state/index.ts'
import { Button, Failed, Loading, Notice, Screen } from '../../ui/index.ts'
import { useScriptPack } from '../casting/index.ts'
import { DeleteScript } from './DeleteScript.tsx'
import { NotThere } from './NotThere.tsx'
import { ReadingView } from './ReadingView.tsx'
import type { Revelation } from './revelation.ts'
import { ScriptPage } from './ScriptPage.tsx'
import { isAtWork, isRead, useScript } from './useScriptQueries.ts'
import { useScriptWatch } from './useScriptWatch.ts'

/** One script, at whatever point of its way it is. */
export function ScriptScreen() {
  const [t] = useWords('scripts')
  const router = useRouter()
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  if (id.success) return <KnownScript id={id.data} />
  return (
    <Screen title={t('list.title')} onBack={() => router.dismissTo('/scripts')}>
      <NotThere />
    </Screen>
  )
}

function KnownScript({ id }: { id: ScriptId }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const { fresh } = useLocalSearchParams<{ fresh?: string }>()
  const script = useScript(id)
  const seen = useScriptWatch(id, script.data !== undefined && isAtWork(script.data.processingStatus))
  const opened = useScripts((state) => state.opened)
  const isThere = script.data !== undefined
  useEffect(() => {
    if (isThere) opened(id)
  }, [isThere, id, opened])
  return (
    <Screen
      // Another stage of the script is another page: it begins at its top.
      key={script.data && isRead(script.data.processingStatus) ? 'page' : 'reading'}
      title={script.data?.title ?? t('list.title')}
      titleLang={script.data?.primaryLanguage ?? undefined}
      onBack={() => router.dismissTo('/scripts')}
    >
      {script.isPending ? <Loading /> : null}
      {script.isError ? <Unreached id={id} error={script.error} onRetry={() => void script.refetch()} /> : null}
      {script.data ? <Stage script={script.data} seen={seen} isFresh={fresh === '1'} /> : null}
    </Screen>
  )
}

/** A script the server does not answer for can still be rehearsed when its pack is on the device. */
function Unreached({ id, error, onRetry }: { id: ScriptId; error: Error; onRetry: () => void }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const isOffline = codeOf(error) === 'UNREACHABLE'
  const hasPack = useScriptPack(id, false).data != null
  const rehearse = () => router.push({ pathname: '/practice/[scriptId]', params: { scriptId: id } })
  const actions = isOffline && hasPack ? <Button look="main" label={t('page.rehearse')} onPress={rehearse} /> : null
  return <Failed error={error} onRetry={onRetry} actions={actions} />
}

function Stage({ script, seen, isFresh }: { script: Script; seen: Revelation; isFresh: boolean }) {
  if (script.processingStatus === 'error') return <Unreadable script={script} />
  if (isRead(script.processingStatus)) return <ScriptPage script={script} recording={seen.recording} />
  return <ReadingView script={script} seen={seen} isFresh={isFresh} />
}

function Unreadable({ script }: { script: Script }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  return (
    <Notice
      tone="danger"
      isAlert
      title={t('page.failedTitle')}
      actions={
        <>
          <Button
            look="main"
            label={t('page.bringAnother')}
            icon="upload"
            onPress={() => router.push('/scripts/upload')}
          />
          <DeleteScript script={script} />
        </>
      }
    >
      {problemWords(script.problem ?? 'UNKNOWN')}
    </Notice>
  )
}
