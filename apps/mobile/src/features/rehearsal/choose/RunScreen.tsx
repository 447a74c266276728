import {
  CharacterId,
  type FamiliarityLevel,
  type PackCharacter,
  type SceneId,
  ScriptId,
} from '@scripteam/contract/model'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { usePractice, useSettings } from '../../../state/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Button, Failed, Heading, Loading, Notice, Screen, Text } from '../../../ui/index.ts'
import { CharacterFace } from '../look/CharacterFace.tsx'
import { castColour } from '../look/castColours.ts'
import { useDownload } from '../pack/useDownload.ts'
import { usePack } from '../pack/usePack.ts'
import { addressOfRun } from '../stage/stageRun.ts'
import { AlsoPlaying } from './AlsoPlaying.tsx'
import { DownloadLine } from './DownloadLine.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { MannerPanel } from './MannerPanel.tsx'
import { OtherRuns } from './OtherRuns.tsx'
import { SceneChoice } from './SceneChoice.tsx'

/** How well do I know it, and which scene? The last step before the stage. */
export function RunScreen() {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const params = useLocalSearchParams<{ scriptId: string; characterId: string }>()
  const scriptId = ScriptId.safeParse(params.scriptId).data ?? null
  const roleId = CharacterId.safeParse(params.characterId).data
  const pack = usePack(scriptId)
  const role =
    pack.kind === 'ready' ? pack.kept.pack.characters.find((character) => character.id === roleId) : undefined
  const toRoles = () => router.dismissTo({ pathname: '/practice/[scriptId]', params: { scriptId: params.scriptId } })
  return (
    <Screen title={role ? t('run.asRole', { name: role.name }) : t('title')} onBack={toRoles}>
      {pack.kind === 'loading' ? <Loading /> : null}
      {pack.kind === 'failed' ? <Failed error={pack.error} onRetry={pack.retry} /> : null}
      {pack.kind === 'ready' && role ? <Setting kept={pack.kept} role={role} /> : null}
      {pack.kind === 'ready' && !role ? (
        <Notice tone="warning" actions={<Button label={t('run.changeRole')} onPress={toRoles} />}>
          {t('run.unknownRole')}
        </Notice>
      ) : null}
    </Screen>
  )
}

function Setting({ kept, role }: { kept: KeptPack; role: PackCharacter }) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const theme = useTheme()
  const { scriptId } = kept.pack
  const download = useDownload(kept)
  const [level, setLevel] = useLevel(scriptId, role.id)
  const chose = usePractice((state) => state.chose)
  const [alsoPlaying, setAlsoPlaying] = useState<CharacterId[]>(() => alsoBefore(scriptId, role.id))
  const whom = { scriptId, role: role.id, level, alsoPlaying }
  const remember = (change: { level?: FamiliarityLevel; alsoPlaying?: CharacterId[]; sceneId?: SceneId | null }) =>
    chose(scriptId, { characterId: role.id, level, sceneId: null, alsoPlaying, ...change })
  const start = (sceneId: SceneId | null) => {
    remember({ sceneId })
    router.push(addressOfRun({ ...whom, sceneId }))
  }
  return (
    <View style={{ gap: SPACE.xl }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: SPACE.l }}>
        <CharacterFace character={role} colour={castColour(kept.pack.characters, role.id, theme)} size={72} />
        <View style={{ flex: 1, gap: SPACE.xs }}>
          <Text lang={kept.pack.language}>{kept.pack.title}</Text>
          <DownloadLine download={download} />
        </View>
      </View>
      <AlsoPlaying
        kept={kept}
        role={role.id}
        chosen={alsoPlaying}
        onChange={(also) => {
          setAlsoPlaying(also)
          remember({ alsoPlaying: also })
        }}
      />
      <LevelChoice
        kept={kept}
        role={role.id}
        level={level}
        onChange={(next) => {
          setLevel(next)
          remember({ level: next })
        }}
      />
      <View style={{ gap: SPACE.m }}>
        <Heading level={2}>{t('run.sceneTitle')}</Heading>
        <SceneChoice kept={kept} roles={[role.id, ...alsoPlaying]} onStart={start} />
        <OtherRuns key={alsoPlaying.join()} kept={kept} whom={whom} />
        <MannerPanel />
      </View>
    </View>
  )
}

/** The level this role was last rehearsed at; the one from the settings for a new role. */
function useLevel(scriptId: ScriptId, role: CharacterId) {
  const last = usePractice((state) => state.choices[scriptId])
  const usual = useSettings((state) => state.preferences.practiceSettings.defaultFamiliarityLevel)
  return useState<FamiliarityLevel>(last?.characterId === role ? last.level : usual)
}

/** The other roles that were played along with this one the last time. */
function alsoBefore(scriptId: ScriptId, role: CharacterId): CharacterId[] {
  const last = usePractice.getState().choices[scriptId]
  return last?.characterId === role ? [...(last.alsoPlaying ?? [])] : []
}
