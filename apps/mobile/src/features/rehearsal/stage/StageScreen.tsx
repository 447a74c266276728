import { startRehearsal } from '@scripteam/practice'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { useManner } from '../../../state/index.ts'
import { ThemeProvider, useIsStill, useTheme } from '../../../theme/index.ts'
import { Button, Failed, Loading, Notice, Screen } from '../../../ui/index.ts'
import { useActor } from '../pack/useActor.ts'
import { useDevice } from '../pack/useDevice.ts'
import { usePack } from '../pack/usePack.ts'
import { StageFloor } from './StageFloor.tsx'
import { readRun } from './stageRun.ts'
import { startOfRun } from './startOfRun.ts'

/** Where one rehearses. Outside it is the house, in here it is dark. */
export function StageScreen() {
  const house = useTheme()
  const isStill = useIsStill()
  const isDim = useManner((state) => state.manner.isDim)
  const name = house.name === 'contrast' ? 'contrast' : isDim ? 'dim' : 'stage'
  return (
    <ThemeProvider name={name} isStill={isStill}>
      <Entrance />
    </ThemeProvider>
  )
}

function Entrance() {
  const [t] = useWords('rehearsal')
  const params = useLocalSearchParams()
  const run = readRun(params)
  const device = useDevice()
  const pack = usePack(run?.scriptId ?? null)
  const known = useActor(run?.scriptId ?? null)
  // What is rehearsed stays as it was at the raised curtain, even when a newer pack arrives during the run; only lines
  // without a recording take theirs from it.
  const [kept, setKept] = useState(pack.kind === 'ready' ? pack.kept : null)
  if (kept === null && pack.kind === 'ready') setKept(pack.kept)
  const newest = pack.kind === 'ready' ? pack.kept : kept
  const [actor, setActor] = useState(known)
  if (actor === null && known !== null) setActor(known)
  if (run === null) return <Nothing words={t('stage.wrongAddress')} />
  if (kept && newest && device && actor) {
    const { steps } = startRehearsal(startOfRun(kept, run, actor))
    const hasPart = run.kind === 'listen' || steps.some((step) => step.kind === 'mine')
    if (!hasPart || steps.length === 0) return <Nothing words={t('stage.noLines')} />
    return <StageFloor key={JSON.stringify(run)} run={run} kept={kept} newest={newest} device={device} actor={actor} />
  }
  return (
    <Screen title={t('title')} isTitleHidden>
      {pack.kind === 'failed' ? <Failed error={pack.error} onRetry={pack.retry} /> : <Loading />}
    </Screen>
  )
}

function Nothing({ words }: { words: string }) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const leave = () => router.dismissTo('/practice')
  return (
    <Screen title={t('title')}>
      <Notice tone="warning" actions={<Button label={t('stage.chooseAgain')} onPress={leave} />}>
        {words}
      </Notice>
    </Screen>
  )
}
