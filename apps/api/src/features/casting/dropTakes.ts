import type { ScriptId } from '@scripteam/contract/model'
import type { Decisions, KeptTake, KeptTakes } from '@scripteam/pipeline'
import { changeDecisions, type Engine, letGo } from '../steps/index.ts'

/**
 * Takes away every take of a script that `isGone` names, and answers how many. Where one of them was heard, the cast
 * voice is heard again; clips that no other take sounds from are freed.
 */
export async function dropTakes(
  { db, runner }: Pick<Engine, 'db' | 'runner'>,
  script: ScriptId,
  isGone: (take: KeptTake, line: string) => boolean,
): Promise<number> {
  let gone: KeptTake[] = []
  let left: KeptTake[] = []
  await changeDecisions(db, script, ({ takes }) => {
    const changed = without(takes, isGone)
    gone = allOf(takes).filter((take) => !allOf(changed).includes(take))
    left = allOf(changed)
    return { takes: changed }
  })
  if (gone.length === 0) return 0
  const heard = new Set(left.flatMap(clipOf))
  for (const blob of gone.flatMap(clipOf)) if (!heard.has(blob)) await letGo(db, script, blob)
  await runner.start(script, 'recordLines')
  return gone.length
}

type Takes = Decisions['takes']

/** A line that is left with no takes leaves the list. */
function without(takes: Takes, isGone: (take: KeptTake, line: string) => boolean): Takes {
  const kept = Object.entries(takes).map(([line, one]): [string, KeptTakes] => {
    const staying = one.takes.filter((take) => !isGone(take, line))
    return [line, { chosen: staying.some(({ id }) => id === one.chosen) ? one.chosen : null, takes: staying }]
  })
  return Object.fromEntries(kept.filter(([, one]) => one.takes.length > 0))
}

function allOf(takes: Takes): KeptTake[] {
  return Object.values(takes).flatMap((one) => one.takes)
}

function clipOf(take: KeptTake) {
  return take.kind === 'recorded' ? [take.audio.blob] : []
}
