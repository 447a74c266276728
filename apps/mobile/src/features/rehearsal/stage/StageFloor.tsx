import { StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack, PracticeDevice } from '../../../offline/index.ts'
import { useManner } from '../../../state/index.ts'
import { SPACE, type Theme, themed, useTheme, WIDTH } from '../../../theme/index.ts'
import { usePageTitle } from '../../../ui/index.ts'
import { castColour } from '../look/castColours.ts'
import { speakerName } from '../look/speakerName.ts'
import { EarSign } from './EarSign.tsx'
import { HintPart } from './HintPart.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { Opening } from './Opening.tsx'
import { PausedPanel } from './PausedPanel.tsx'
import { PageView } from './page/PageView.tsx'
import type { Performed } from './performance.ts'
import { Scenery } from './Scenery.tsx'
import { Spotlight } from './Spotlight.tsx'
import { StageBar } from './StageBar.tsx'
import { StageControls } from './StageControls.tsx'
import type { StageRun } from './stageRun.ts'
import { shareDone, speakerOfMine, viewStage } from './stageView.ts'
import type { ActorKnown } from './startOfRun.ts'
import { ToGo } from './ToGo.tsx'
import { useWishes } from './useWishes.ts'

interface Props {
  run: StageRun
  kept: KeptPack
  /** The same script as the server has it by now. */
  newest: KeptPack
  device: PracticeDevice
  actor: ActorKnown
}

/** The stage while somebody rehearses on it: the bar above, the scene, the controls below. */
export function StageFloor({ run, kept, newest, device, actor }: Props) {
  const styles = useStyles()
  const insets = useSafeAreaInsets()
  const wishes = useWishes({ run, kept, newest, device, actor })
  const { seen, hearing, wish, interruption, isLeaving, setLeaving, leave } = wishes
  const { phase } = seen.state
  const title = useSceneTitle(seen, kept)
  const view = viewStage(seen)
  const roles = [run.role, ...run.alsoPlaying]
  const isPage = useManner((state) => state.manner.view === 'page')
  usePageTitle(title)
  const room = { paddingTop: insets.top + SPACE.s, paddingBottom: insets.bottom + SPACE.m }
  return (
    <View role="main" testID="stage" style={[styles.stage, room]}>
      <Spotlight colour={useSpotColour(seen, run, kept)} />
      <View style={styles.column}>
        <StageBar
          title={title}
          lang={kept.pack.language}
          toGo={<ToGo state={seen.state} kind={run.kind} />}
          onDim={() => wish('dim')}
          share={shareDone(seen.state)}
          canPause={phase.kind === 'partnerSpeaking' || phase.kind === 'myTurn'}
          onPause={() => wish('pause')}
          onLeave={() => wish('leave')}
        />
        <EarSign hearing={hearing} isBegun={phase.kind !== 'ready'} attempts={seen.state.attempts} />
        {phase.kind === 'ready' ? <Opening run={run} kept={kept} onBegin={() => wish('begin')} /> : null}
        {phase.kind === 'paused' ? (
          <PausedPanel
            interruption={interruption}
            canAskForLine={view.canAskForLine}
            onTap={wish}
            onResume={() => wish('pause')}
            onFinish={() => wish('finish')}
            onLeave={() => wish('leave')}
          />
        ) : null}
        {phase.kind === 'partnerSpeaking' || phase.kind === 'myTurn' ? (
          <>
            {isPage ? (
              <PageView seen={seen} view={view} kept={kept} roles={roles} onTap={() => wish('done')} />
            ) : (
              <Scenery view={view} kept={kept} roles={roles} substitute={seen.substitute} onTap={() => wish('done')} />
            )}
            <HintPart hint={seen.hint} rung={view.rung} />
            <StageControls
              isMyTurn={phase.kind === 'myTurn'}
              speaker={view.cue ? speakerName(view.cue, kept) : ''}
              canAskForLine={view.canAskForLine}
              onTap={wish}
            />
          </>
        ) : null}
      </View>
      <LeaveDialog isOpen={isLeaving} onStay={() => setLeaving(false)} onLeave={leave} />
    </View>
  )
}

/** The light is on my partner while they speak, and else on me. */
function useSpotColour(seen: Performed, run: StageRun, kept: KeptPack): string {
  const { phase, steps, at } = seen.state
  const line = steps[at]?.line ?? null
  const roles = [run.role, ...run.alsoPlaying]
  const speaker = phase.kind === 'partnerSpeaking' ? line?.speakers[0] : speakerOfMine(line, roles)
  return castColour(kept.pack.characters, speaker, useTheme())
}

/** The title of the scene at hand; a run through a whole play comes through several. */
function useSceneTitle({ state }: Performed, kept: KeptPack): string {
  const [t] = useWords('rehearsal')
  const { sceneId } = state.steps[state.at] ?? state.steps.at(-1) ?? {}
  const index = kept.pack.scenes.findIndex((scene) => scene.sceneId === sceneId)
  const title = kept.pack.scenes[index]?.title.trim() ?? kept.pack.title
  return title === '' ? t('run.unnamedScene', { number: index + 1 }) : title
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    stage: { flex: 1, backgroundColor: colours.backdrop, alignItems: 'center', paddingHorizontal: SPACE.l },
    column: { flex: 1, width: '100%', maxWidth: WIDTH.page, gap: SPACE.m },
  }),
)
