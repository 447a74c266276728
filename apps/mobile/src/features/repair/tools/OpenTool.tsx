import { AddTool } from './AddTool.tsx'
import { SceneStartTool } from './SceneStartTool.tsx'
import { SpeakerTool } from './SpeakerTool.tsx'
import { SplitTool } from './SplitTool.tsx'
import { StretchTool } from './StretchTool.tsx'
import { TextTool } from './TextTool.tsx'
import type { ToolProps } from './toolPort.ts'

/** A tool that asks something before it repairs. */
export type ToolName = 'edit' | 'speaker' | 'split' | 'stretch' | 'sceneStart' | 'add'

/** The tool that is open on the selected row; nothing where it has no use. */
export function OpenTool({ tool, ...props }: ToolProps & { tool: ToolName }) {
  const { row } = props
  if (tool === 'edit') return <TextTool {...props} />
  if (tool === 'add') return <AddTool {...props} />
  if (row.kind === 'scene') return null
  if (tool === 'speaker') return <SpeakerTool {...props} row={row} />
  if (tool === 'sceneStart') return <SceneStartTool {...props} row={row} />
  if (row.kind === 'direction') return null
  return tool === 'split' ? <SplitTool {...props} row={row} /> : <StretchTool {...props} row={row} />
}
