import type { LineId, PartnerPart } from '@scripteam/contract/model'
import { useState } from 'react'
import { codeOf } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { canRecord } from '../../platform/recorder'
import { Button, Empty, Heading, Notice, ProgressBar, Text } from '../../ui/index.ts'
import { LeaveButtons } from './LeaveButtons.tsx'
import { LineAtHand } from './LineAtHand.tsx'
import { LinesToGo } from './LinesToGo.tsx'
import { namesInWords } from './namesInWords.ts'
import { isDone, nextToDo } from './progress.ts'
import type { usePartner } from './usePartner.ts'

interface Props {
  part: PartnerPart
  by: string
  asked: ReturnType<typeof usePartner>
}

/** The part, one line at a time: what is recorded already, the line at hand, and all others. */
export function PartDesk({ part, by, asked }: Props) {
  const [t] = useWords(['partner', 'takes'])
  const { lines } = part
  const [at, setAt] = useState<LineId | 'end'>(() => nextToDo(lines, null)?.id ?? 'end')
  // A line that has gone from the play meanwhile gives way to the next one.
  const here = at === 'end' ? null : (lines.find(({ id }) => id === at) ?? nextToDo(lines, null))
  const done = lines.filter(isDone).length
  const goOn = (after: LineId) => setAt(nextToDo(lines, after)?.id ?? 'end')
  return (
    <>
      <Heading level={1} look={2}>
        {namesInWords(part.characters)}
      </Heading>
      <Text tone="quiet" lang={part.language}>
        {part.title}
      </Text>
      <ProgressBar
        label={t('takes:prompter.progress', { kept: done, total: lines.length })}
        share={done / lines.length}
      />
      {canRecord() ? null : (
        <Notice tone="warning" title={t('insecure')}>
          {t('insecureHint')}
        </Notice>
      )}
      {codeOf(asked.keeping.error) === 'LINE_CHANGED' ? (
        <Notice tone="warning" isAlert>
          {t('changed')}
        </Notice>
      ) : null}
      {here === null ? (
        <Finished isAll={done === lines.length} onGoOn={() => setAt(nextToDo(lines, null)?.id ?? 'end')} />
      ) : (
        <LineAtHand key={here.id} line={here} lines={lines} by={by} asked={asked} onGo={setAt} onKept={goOn} />
      )}
      <LinesToGo lines={lines} here={here?.id ?? null} onGo={setAt} />
      {lines.some(({ recording }) => recording !== null) ? <LeaveButtons leaving={asked.leaving} /> : null}
    </>
  )
}

function Finished({ isAll, onGoOn }: { isAll: boolean; onGoOn: () => void }) {
  const [t] = useWords('partner')
  if (isAll)
    return (
      <Empty icon="check" title={t('finished.all')}>
        {t('finished.allHint')}
      </Empty>
    )
  return (
    <Empty title={t('finished.some')} actions={<Button look="main" label={t('finished.goOn')} onPress={onGoOn} />}>
      {t('finished.someHint')}
    </Empty>
  )
}
