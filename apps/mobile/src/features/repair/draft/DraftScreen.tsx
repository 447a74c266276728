import { ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { codeOf } from '../../../client/index.ts'
import { useWords } from '../../../i18n/index.ts'
import { Button, Failed, Loading, Screen } from '../../../ui/index.ts'
import { isBeingRead, NotThere, useBackToScript, useScript } from '../../scripts/index.ts'
import { useKeptRepairs } from '../desk/useReadScript.ts'
import { DraftSummary } from './DraftSummary.tsx'
import { DraftUpload } from './DraftUpload.tsx'
import { UndoDraft } from './UndoDraft.tsx'

/** Where a revised draft of a script is brought, and what the last one changed. */
export function DraftScreen() {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  const [t] = useWords('repair')
  const back = useBackToScript(id.data)
  return (
    <Screen title={t('draft.title')} onBack={back}>
      {id.success ? <Draft id={id.data} onBack={back} /> : <NotThere />}
    </Screen>
  )
}

function Draft({ id, onBack }: { id: ScriptId; onBack: () => void }) {
  const [t] = useWords('repair')
  const script = useScript(id)
  const kept = useKeptRepairs(id)
  const [isBringing, setBringing] = useState(false)
  if (script.isError) return <Failed error={script.error} onRetry={() => void script.refetch()} />
  const isEarly = codeOf(kept.error) === 'STILL_READING'
  if (kept.isError && !isEarly) return <Failed error={kept.error} onRetry={() => void kept.refetch()} />
  if (!script.data || isEarly || kept.isPending) return <Loading />
  const { draft, repairs, formerDraft } = kept.data ?? { draft: null, repairs: [], formerDraft: null }
  if (draft === null || isBringing) return <DraftUpload script={script.data} onSent={() => setBringing(false)} />
  return (
    <>
      <DraftSummary
        script={script.data}
        draft={draft}
        lost={repairs.filter(({ miss }) => miss !== null).length}
        isBeingRead={isBeingRead(script.data.processingStatus)}
      />
      <Button look="main" isWide label={t('draft.toScript')} onPress={onBack} testID="draft-to-script" />
      <Button icon="upload" isWide label={t('draft.another')} onPress={() => setBringing(true)} />
      {formerDraft === null ? null : <UndoDraft id={id} formerFile={formerDraft} onDone={onBack} />}
    </>
  )
}
