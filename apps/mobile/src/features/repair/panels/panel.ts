import type { Reading, RepairId, RepairOperation, Script } from '@scripteam/contract/model'
import type { Row } from '../reading/rows.ts'

/** The panels that lie over the desk. */
export type PanelName = 'menu' | 'characters' | 'scenes' | 'corrections' | 'keys'

/** What every panel is given. */
export interface PanelProps {
  script: Script
  reading: Reading
  rows: readonly Row[]
  /** True when it was done. */
  onSend: (operations: readonly RepairOperation[]) => boolean
  onTakeBack: (repair: RepairId) => void
  /** Selects the row at this place, and closes the panel. */
  onGo: (at: number) => void
  onOpen: (panel: PanelName) => void
  onClose: () => void
}
