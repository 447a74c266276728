import type { ExpectedLanguage, Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { clientWith, unwrap } from '../../client/index.ts'
import type { ChosenFile } from '../../platform/pickFilePort.ts'
import { uploadFetch } from '../../platform/uploadFetch'
import { renewScript } from './useScriptQueries.ts'

interface Upload {
  file: ChosenFile
  title: string
  expectedLanguage: ExpectedLanguage
}

type Client = ReturnType<typeof clientWith>

/** Sends a script to the server. */
export function useUpload(onSent: (script: Script) => void) {
  return useSending(async ({ file, title, expectedLanguage }: Upload, client, signal) => {
    const fields = { expectedLanguage, ...(title.trim() !== '' && { title: title.trim() }) }
    const ask = { fields, file: file.content, fileName: file.name }
    return unwrap(await client.call('uploadScript', ask, { signal }))
  }, onSent)
}

/** Sends a file. `share` is what has been sent, from 0 to 1, null while nobody can tell. */
export function useSending<T>(
  send: (what: T, client: Client, signal: AbortSignal) => Promise<Script>,
  onSent: (script: Script) => void,
) {
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  const sending = useMutation({
    mutationFn: async (what: T) => {
      stop.current = new AbortController()
      setShare(null)
      return send(what, clientWith(uploadFetch(setShare)), stop.current.signal)
    },
    onSuccess: (script) => {
      renewScript(script)
      onSent(script)
    },
  })
  const wasStopped = sending.isError && stop.current?.signal.aborted === true
  return { ...sending, share, wasStopped, stop: () => stop.current?.abort() }
}
