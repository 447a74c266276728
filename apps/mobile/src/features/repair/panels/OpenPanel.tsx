import type { Reading, RepairId, RepairOperation, Script } from '@scripteam/contract/model'
import type { Row } from '../reading/rows.ts'
import { CharactersPanel } from './CharactersPanel.tsx'
import { CorrectionsPanel } from './CorrectionsPanel.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { MenuPanel } from './MenuPanel.tsx'
import { ScenesPanel } from './ScenesPanel.tsx'

export type PanelName = 'menu' | 'characters' | 'scenes' | 'corrections' | 'keys'

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

/** What lies over the desk: the whole cast, all scenes, all corrections, the keys. */
export function OpenPanel({ panel, ...props }: PanelProps & { panel: PanelName | null }) {
  if (panel === 'menu') return <MenuPanel {...props} />
  if (panel === 'characters') return <CharactersPanel {...props} />
  if (panel === 'scenes') return <ScenesPanel {...props} />
  if (panel === 'corrections') return <CorrectionsPanel {...props} />
  return panel === 'keys' ? <KeysPanel onClose={props.onClose} /> : null
}
