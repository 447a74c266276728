import { CharactersPanel } from './CharactersPanel.tsx'
import { CorrectionsPanel } from './CorrectionsPanel.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { MenuPanel } from './MenuPanel.tsx'
import type { PanelName, PanelProps } from './panel.ts'
import { ScenesPanel } from './ScenesPanel.tsx'

/** What lies over the desk: the whole cast, all scenes, all corrections, the keys. */
export function OpenPanel({ panel, ...props }: PanelProps & { panel: PanelName | null }) {
  if (panel === 'menu') return <MenuPanel {...props} />
  if (panel === 'characters') return <CharactersPanel {...props} />
  if (panel === 'scenes') return <ScenesPanel {...props} />
  if (panel === 'corrections') return <CorrectionsPanel {...props} />
  return panel === 'keys' ? <KeysPanel onClose={props.onClose} /> : null
}
