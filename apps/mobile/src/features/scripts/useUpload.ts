import type { ExpectedLanguage, Script } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { clientWith, unwrap } from '../../client/index.ts'
import type { ChosenFile } from '../../platform/pickFilePort.ts'
import { uploadFetch } from '../../platform/uploadFetch'
import { renewScript } from './useScriptQueries.ts'

export interface Upload {
  file: ChosenFile
  title: string
  expectedLanguage: ExpectedLanguage
}

/** Sends a script. `share` is what has been sent, from 0 to 1, null while nobody can tell. */
export function useUpload(onSent: (script: Script) => void) {
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  const sending = useMutation({
    mutationFn: async (upload: Upload) => {
      stop.current = new AbortController()
      setShare(null)
      return send(upload, setShare, stop.current.signal)
    },
    onSuccess: (script) => {
      renewScript(script)
      onSent(script)
    },
  })
  const wasStopped = sending.isError && stop.current?.signal.aborted === true
  return { ...sending, share, wasStopped, stop: () => stop.current?.abort() }
}

async function send(upload: Upload, onShare: (share: number) => void, signal: AbortSignal): Promise<Script> {
  const { file, title, expectedLanguage } = upload
  const fields = { expectedLanguage, ...(title.trim() !== '' && { title: title.trim() }) }
  const ask = { fields, file: file.content, fileName: file.name }
  return unwrap(await clientWith(uploadFetch(onShare)).call('uploadScript', ask, { signal }))
}
