import { useWords } from '../../i18n/index.ts'
import { ScriptFrame } from '../scripts/index.ts'
import { ExportList } from './ExportList.tsx'
import { WishForm } from './WishForm.tsx'

/** Where files are ordered and fetched: the play as sound with pauses for a role, as a whole, on paper, as text. */
export function TakeAlongScreen() {
  const [t] = useWords('takeAlong')
  return (
    <ScriptFrame title={t('title')}>
      {(script) => (
        <>
          <WishForm script={script} />
          <ExportList script={script} />
        </>
      )}
    </ScriptFrame>
  )
}
