import type { Script } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useDeferredValue } from 'react'
import { View } from 'react-native'
import { codeOf } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { useScripts } from '../../state/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Empty, Failed, Loading, Screen, TextField } from '../../ui/index.ts'
import { ScriptCard } from './ScriptCard.tsx'
import { useScriptList } from './useScriptQueries.ts'

/** All scripts of the account. */
export function ScriptsScreen() {
  const [t] = useWords('scripts')
  const router = useRouter()
  const { search, searchFor } = useScripts()
  return (
    <Screen
      title={t('list.title')}
      actions={
        <Button look="main" icon="plus" label={t('list.bring')} onPress={() => router.push('/scripts/upload')} />
      }
    >
      <TextField
        label={t('list.search')}
        value={search}
        onChange={searchFor}
        inputMode="search"
        autoCapitalize="none"
      />
      <Found search={useDeferredValue(search.trim())} />
    </Screen>
  )
}

function Found({ search }: { search: string }) {
  const [t] = useWords('scripts')
  const list = useScriptList(search)
  if (list.isPending) return <Loading />
  if (list.isError && !list.data) return <Unlisted error={list.error} onRetry={() => void list.refetch()} />
  const scripts = list.data.pages.flatMap((page) => page.scripts)
  if (scripts.length === 0) return search === '' ? <EmptyStage /> : <NothingFound />
  return (
    <>
      {list.isError ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : null}
      <Cards scripts={scripts} />
      {list.hasNextPage ? (
        <Button label={t('list.more')} isBusy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()} />
      ) : null}
    </>
  )
}

/** Without the server there is no list, but what has been downloaded can be rehearsed. */
function Unlisted({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [t] = useWords('scripts')
  const router = useRouter()
  const isOffline = codeOf(error) === 'UNREACHABLE'
  const onDevice = <Button look="main" label={t('list.onDevice')} onPress={() => router.navigate('/practice')} />
  return <Failed error={error} onRetry={onRetry} actions={isOffline ? onDevice : null} />
}

function Cards({ scripts }: { scripts: readonly Script[] }) {
  return (
    <View role="list" style={{ gap: SPACE.m }}>
      {scripts.map((script) => (
        <View role="listitem" key={script.id}>
          <ScriptCard script={script} />
        </View>
      ))}
    </View>
  )
}

function EmptyStage() {
  const [t] = useWords('scripts')
  const router = useRouter()
  return (
    <Empty
      title={t('list.emptyTitle')}
      actions={
        <Button look="main" icon="upload" label={t('list.bring')} onPress={() => router.push('/scripts/upload')} />
      }
    >
      {t('list.emptyText')}
    </Empty>
  )
}

function NothingFound() {
  const [t] = useWords('scripts')
  const searchFor = useScripts((state) => state.searchFor)
  return (
    <Empty
      icon="search"
      title={t('list.nothingTitle')}
      actions={<Button label={t('list.clear')} onPress={() => searchFor('')} />}
    >
      {t('list.nothingText')}
    </Empty>
  )
}
