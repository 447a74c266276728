import type { LineId, PartnerLine } from '@scripteam/contract/model'
import { codeOf } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Failed } from '../../ui/index.ts'
import { LineToSay, PrompterSteps, RecorderButtons, usePrompterKeys, useRecorder } from '../takes/index.ts'
import { KeptRecording } from './KeptRecording.tsx'
import type { usePartner } from './usePartner.ts'

interface Props {
  line: PartnerLine
  lines: readonly PartnerLine[]
  by: string
  asked: ReturnType<typeof usePartner>
  onGo: (to: LineId | 'end') => void
  onKept: (line: LineId) => void
}

/** The line at hand: its cue, its words, and recording them. */
export function LineAtHand({ line, lines, by, asked: { keeping, dropping }, onGo, onKept }: Props) {
  const [t] = useWords('takes')
  const recorder = useRecorder()
  const at = lines.findIndex(({ id }) => id === line.id)
  const go = (to: number) => {
    if (to < 0 || recorder.recorded.kind === 'running') return
    keeping.reset()
    onGo(lines[to]?.id ?? 'end')
  }
  const keep = () => {
    if (recorder.recorded.kind !== 'ready' || keeping.isPending) return
    keeping.mutate({ line, by, recording: recorder.recorded.recording }, { onSuccess: () => onKept(line.id) })
  }
  usePrompterKeys({ recorder, keep, next: () => go(at + 1), previous: () => go(at - 1) })
  const isChanged = codeOf(keeping.error) === 'LINE_CHANGED'
  return (
    <>
      <LineToSay
        line={line}
        cue={line.cue}
        scene={line.scene}
        place={t('prompter.place', { number: at + 1, total: lines.length })}
      />
      {line.recording && recorder.recorded.kind === 'nothing' ? (
        <KeptRecording line={line} recording={line.recording} dropping={dropping} />
      ) : null}
      <RecorderButtons recorder={recorder} keepLabel={t('prompter.keep')} isKeeping={keeping.isPending} onKeep={keep} />
      {keeping.error && !isChanged ? <Failed error={keeping.error} onRetry={keep} /> : null}
      <PrompterSteps isFirst={at === 0} onPrevious={() => go(at - 1)} onNext={() => go(at + 1)} />
    </>
  )
}
