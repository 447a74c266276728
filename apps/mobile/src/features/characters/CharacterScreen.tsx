import { CharacterId, type Script, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { useWords } from '../../i18n/index.ts'
import { Failed, Loading, Screen } from '../../ui/index.ts'
import { NotThere, useBackToScript, useScript } from '../scripts/index.ts'
import { AboutCharacter } from './AboutCharacter.tsx'

/** Who a character is: what the text says, and apart from it what a language model thinks. */
export function CharacterScreen() {
  const { scriptId, characterId } = useLocalSearchParams<{ scriptId: string; characterId: string }>()
  const script = ScriptId.safeParse(scriptId)
  const character = CharacterId.safeParse(characterId)
  if (script.success && character.success) return <KnownPlace script={script.data} character={character.data} />
  return <Nobody />
}

function Nobody({ script }: { script?: ScriptId }) {
  const [t] = useWords('characters')
  const back = useBackToScript(script)
  return (
    <Screen title={t('title')} onBack={back}>
      <NotThere />
    </Screen>
  )
}

function KnownPlace({ script: id, character }: { script: ScriptId; character: CharacterId }) {
  const [t] = useWords('characters')
  const back = useBackToScript(id)
  const script = useScript(id)
  const found = script.data?.characters.find((one) => one.id === character)
  if (script.data && !found) return <Nobody script={id} />
  return (
    <Screen title={found?.name ?? t('title')} titleLang={languageOf(script.data)} onBack={back}>
      {script.isPending ? <Loading /> : null}
      {script.isError ? <Failed error={script.error} onRetry={() => void script.refetch()} /> : null}
      {script.data && found ? <AboutCharacter script={script.data} character={found} /> : null}
    </Screen>
  )
}

function languageOf(script: Script | undefined): string | undefined {
  return script?.primaryLanguage ?? undefined
}
