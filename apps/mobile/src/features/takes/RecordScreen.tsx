import type { PackCharacter, PackEnvelope } from '@scripteam/contract/model'
import { useMemo, useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Empty, Failed, ProgressBar, TextField } from '../../ui/index.ts'
import { LineToSay } from './LineToSay.tsx'
import { PartFrame } from './PartFrame.tsx'
import { PrompterSteps } from './PrompterSteps.tsx'
import { packPartLines } from './packPartLines.ts'
import { RecorderButtons } from './RecorderButtons.tsx'
import { usePrompterKeys } from './usePrompterKeys.ts'
import { useRecorder } from './useRecorder.ts'
import { useKeeping } from './useTakes.ts'

/** A whole part recorded line by line: the cue, the line in large letters, and what can be done with it. */
export function RecordScreen() {
  const [t] = useWords('takes')
  return (
    <PartFrame title={(name) => t('prompter.title', { name })}>
      {(pack, character) => <Prompter pack={pack} character={character} />}
    </PartFrame>
  )
}

function Prompter({ pack, character }: { pack: PackEnvelope; character: PackCharacter }) {
  const [t] = useWords('takes')
  // What is being recorded stays as it was when the screen was opened, whatever the pack becomes meanwhile.
  const [lines] = useState(() => packPartLines(pack, character.id))
  const [at, setAt] = useState(0)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [by, setBy] = useState('')
  const recorder = useRecorder()
  const keeping = useKeeping(pack.pack.scriptId)
  const here = lines[at]
  const go = (to: number) => {
    if (to < 0 || to > lines.length || recorder.recorded.kind === 'running') return
    keeping.reset()
    recorder.clear()
    setAt(to)
  }
  const keep = () => {
    if (here === undefined || recorder.recorded.kind !== 'ready' || keeping.isPending) return
    const { recording } = recorder.recorded
    const onSuccess = () => {
      setKept((now) => new Set([...now, here.line.id]))
      recorder.clear()
      setAt((now) => now + 1)
    }
    keeping.mutate({ line: here.line.id, by: by.trim(), recording }, { onSuccess })
  }
  usePrompterKeys({ recorder, keep, next: () => go(at + 1), previous: () => go(at - 1) })
  const done = useMemo(() => kept.size / Math.max(1, lines.length), [kept, lines])
  if (lines.length === 0) return <Empty title={t('part.noLines')} />
  return (
    <View style={{ gap: SPACE.l }}>
      <ProgressBar label={t('prompter.progress', { kept: kept.size, total: lines.length })} share={done} />
      {here === undefined ? (
        <Finished count={kept.size} onBack={() => go(0)} />
      ) : (
        <>
          <LineToSay {...here} place={t('prompter.place', { number: at + 1, total: lines.length })} />
          <RecorderButtons
            recorder={recorder}
            keepLabel={t('prompter.keep')}
            isKeeping={keeping.isPending}
            onKeep={keep}
          />
          {keeping.error ? <Failed error={keeping.error} onRetry={keep} /> : null}
          <PrompterSteps isFirst={at === 0} onPrevious={() => go(at - 1)} onNext={() => go(at + 1)} />
          <TextField label={t('own.by')} hint={t('own.byHint')} value={by} onChange={setBy} maxLength={100} />
        </>
      )}
    </View>
  )
}

function Finished({ count, onBack }: { count: number; onBack: () => void }) {
  const [t] = useWords('takes')
  return (
    <Empty
      icon="check"
      title={t('prompter.finished', { count })}
      actions={<Button icon="repeat" label={t('prompter.fromStart')} onPress={onBack} />}
    >
      {t('prompter.finishedHint')}
    </Empty>
  )
}
