import { CallFailed } from '../../client/index.ts'
import { problemWords } from '../../i18n/index.ts'
import { Failed } from '../../ui/index.ts'

/** What an address names is not there, or its id is none: told as the server tells it, without asking. */
export function NotThere() {
  return <Failed error={new CallFailed('NOT_FOUND', problemWords('NOT_FOUND'))} />
}
