import { linesToGo, type RehearsalState } from '@scripteam/practice'
import { useWords } from '../../../i18n/index.ts'
import { Text } from '../../../ui/index.ts'
import type { RunKind } from './stageRun.ts'

/** How much is left: lines of mine, or lines to hear where I only listen; and which round of a loop it is. */
export function ToGo({ state, kind }: { state: RehearsalState; kind: RunKind }) {
  const [t] = useWords(['rehearsal', 'runs'])
  const left =
    kind === 'listen'
      ? t('runs:stepsToGo', { count: state.steps.length - state.at })
      : t('rehearsal:stage.linesToGo', { count: linesToGo(state) })
  return (
    <Text size="small" tone="quiet" align="center" testID="to-go">
      {kind === 'loop' ? `${t('runs:round', { round: state.round })} · ${left}` : left}
    </Text>
  )
}
