import { ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams } from 'expo-router'
import { RoleScreen } from '../rehearsal/index.ts'
import { useScript } from '../scripts/index.ts'
import { Guarded } from './Guarded.tsx'

/**
 * The way into the rehearsal of a script: those whose language is not confirmed yet lead back to their
 * own page. A server that does not answer holds nobody up, since packs are on the device.
 */
export function PracticeDoor() {
  const { scriptId } = useLocalSearchParams<{ scriptId: string }>()
  const id = ScriptId.safeParse(scriptId)
  return id.success ? <KnownDoor id={id.data} /> : <RoleScreen />
}

function KnownDoor({ id }: { id: ScriptId }) {
  const script = useScript(id).data
  return (
    <Guarded needs={['language']} {...(script && { script })}>
      <RoleScreen />
    </Guarded>
  )
}
