import { Redirect } from 'expo-router'
import { useAuth } from '../../state/index.ts'

/** The front door: to the scripts of whoever is signed in, to the welcome of everybody else. */
export function Entrance() {
  const isSignedIn = useAuth((state) => state.session !== null)
  return <Redirect href={isSignedIn ? '/scripts' : '/welcome'} />
}
