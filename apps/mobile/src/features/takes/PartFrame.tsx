import { CharacterId, type PackCharacter, type PackEnvelope, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Failed, Loading, Screen } from '../../ui/index.ts'
import { useScriptPack } from '../casting/index.ts'
import { NotThere, useBackToScript } from '../scripts/index.ts'

type Content = (pack: PackEnvelope, character: PackCharacter) => ReactNode

/** A screen about one character of one script, named in its address: loading, missing and failed are drawn here. */
export function PartFrame({ children, title }: { children: Content; title?: (name: string) => string }) {
  const [t] = useWords('takes')
  const params = useLocalSearchParams<{ scriptId: string; characterId: string }>()
  const script = ScriptId.safeParse(params.scriptId)
  const character = CharacterId.safeParse(params.characterId)
  const back = useBackToScript(script.data)
  if (script.success && character.success)
    return (
      <Known script={script.data} character={character.data} onBack={back} title={title}>
        {children}
      </Known>
    )
  return (
    <Screen title={t('part.title')} onBack={back}>
      <NotThere />
    </Screen>
  )
}

interface KnownProps {
  script: ScriptId
  character: CharacterId
  onBack: () => void
  title: ((name: string) => string) | undefined
  children: Content
}

function Known({ script, character, onBack, title, children }: KnownProps) {
  const [t] = useWords('takes')
  const pack = useScriptPack(script, false)
  const found = pack.data?.pack.characters.find((one) => one.id === character)
  const name = found?.name
  return (
    <Screen title={name === undefined ? t('part.title') : (title?.(name) ?? name)} onBack={onBack}>
      {pack.isPending ? <Loading /> : null}
      {pack.isError ? <Failed error={pack.error} onRetry={() => void pack.refetch()} /> : null}
      {pack.data && found ? children(pack.data, found) : null}
      {pack.data && !found ? <NotThere /> : null}
    </Screen>
  )
}
