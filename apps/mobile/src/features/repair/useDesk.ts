import type { RepairOperation } from '@scripteam/contract/model'
import { useMemo, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { toast } from '../../ui/index.ts'
import { confirming, repairAtOnce } from './desk/repairAtOnce.ts'
import type { ReadScript } from './desk/useReadScript.ts'
import { useRepairDesk } from './desk/useRepairDesk.ts'
import { newRepairId } from './newRepairId.ts'
import type { PanelName } from './panels/panel.ts'
import { inCastOrder } from './reading/castOrder.ts'
import { isMove, targetOf } from './reading/moves.ts'
import { doubtfulPlaces, doubtOf, nextDoubt, type Row, rowsOf } from './reading/rows.ts'
import type { ToolName } from './tools/OpenTool.tsx'
import { useSelection } from './useSelection.ts'
import { type Act, actsFor, type Move, type Wish } from './wishes.ts'

/** Everything that happens on the desk: what is selected, what is open, and what each wish does. */
export function useDesk(read: ReadScript, firstAt: (rows: readonly Row[]) => number, firstPanel: PanelName | null) {
  const [t] = useWords('repair')
  const desk = useRepairDesk(read)
  // Everybody keeps the colour they had when the desk was opened.
  const [order] = useState(() => desk.work.reading.characters.map(({ id }) => id))
  const reading = useMemo(() => inCastOrder(desk.work.reading, order), [desk.work.reading, order])
  const rows = useMemo(() => rowsOf(reading), [reading])
  const doubtful = useMemo(() => doubtfulPlaces(rows), [rows])
  const [first] = useState(() => firstAt(rows))
  const selection = useSelection(rows, first)
  const { at, select, focus } = selection
  const [tool, setTool] = useState<ToolName | null>(null)
  const [panel, setPanel] = useState<PanelName | null>(firstPanel)
  const [isOriginalOpen, setOriginalOpen] = useState(false)
  const [said, setSaid] = useState('')
  const row = rows[at]

  function send(operations: readonly RepairOperation[]): boolean {
    if (operations.length === 0) return true
    const miss = desk.repair(operations)
    if (miss) toast(t(`miss.${miss}`), 'danger')
    else setSaid(didWords(operations))
    return miss === null
  }

  /** Repairs what is selected; what came about below it is selected next where that is wanted. */
  function repair(operations: readonly RepairOperation[]): void {
    const { kind } = operations.at(-1) ?? {}
    if (!send(operations)) return
    setTool(null)
    select(kind === 'splitLine' || kind === 'addLine' ? at + 1 : at, true)
  }

  function confirm(): void {
    if (row && doubtOf(row)) settle(confirming(row, newRepairId()))
  }

  /** Settles the doubt that is selected, and goes on to the next. */
  function settle(operation: RepairOperation): void {
    if (!send([operation])) return
    const next = nextDoubt(
      doubtful.filter((place) => place !== at),
      at,
      1,
    )
    select(next ?? at, true)
  }

  function act(wish: Act): void {
    if (!row || !actsFor(row, rows[at + 1], reading.characters).includes(wish)) {
      toast(t(wish === 'confirm' ? 'onlyDoubtful' : wish === 'suggested' ? 'nobodySuggested' : 'cannotHere'))
      return
    }
    const operation = repairAtOnce(wish, row, newRepairId(), reading.characters)
    if (operation && wish === 'suggested') settle(operation)
    else if (operation) repair([operation])
    else if (wish === 'confirm') confirm()
    else setTool(wish === 'spoken' ? 'speaker' : (wish as ToolName)) // what is left of the acts are tools
  }

  function move(wish: Move): void {
    const to = targetOf(wish, at, rows.length, doubtful)
    if (to === null) setSaid(t('queue.none'))
    else select(to, true)
  }

  function undo(): void {
    const operations = desk.undo()
    setSaid(operations ? t('undone', { what: didWords(operations) }) : t('nothingToUndo'))
  }

  function redo(): void {
    const operations = desk.redo()
    if (operations === null) setSaid(t('nothingToRedo'))
    else if (typeof operations === 'string') toast(t(`miss.${operations}`), 'danger')
    else setSaid(t('redone', { what: didWords(operations) }))
  }

  function didWords(operations: readonly RepairOperation[]): string {
    const last = operations.at(-1)
    return last ? t(`did.${last.kind}`) : ''
  }

  /** True when the wish was one to be heard now. */
  function wish(wanted: Wish): boolean {
    if (tool !== null) return false
    if (wanted === 'undo') undo()
    else if (wanted === 'redo') redo()
    else if (wanted === 'keys') setPanel('keys')
    else if (wanted === 'original') setOriginalOpen(!isOriginalOpen)
    else if (isMove(wanted)) move(wanted)
    else act(wanted)
    return true
  }

  function closeTool(): void {
    setTool(null)
    focus()
  }

  return {
    desk,
    reading,
    rows,
    row,
    doubtful,
    selection,
    tool,
    closeTool,
    panel,
    setPanel,
    isOriginalOpen,
    setOriginalOpen,
    said,
    send,
    repair,
    wish,
  }
}
