import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { everyScript } from './everyScript.ts'
import { exportScript } from './exportScript.ts'
import { getPack } from './getPack.ts'
import { getRepairs } from './getRepairs.ts'
import { listScripts } from './listScripts.ts'
import { changeScript, deleteScript, dropScriptsOf, getScript } from './oneScript.ts'
import { getPageImage, getScriptPage } from './pages.ts'
import { processScript } from './processScript.ts'
import { repairReading } from './repairReading.ts'
import { giveSamples } from './samples.ts'
import { undoDraft } from './undoDraft.ts'
import { uploadDraft } from './uploadDraft.ts'
import { uploadScript } from './uploadScript.ts'
import { warmSamples } from './warmSamples.ts'
import { watchScript } from './watchScript.ts'

export { fileStem } from './fileNames.ts'
export { publishedPack } from './getPack.ts'

/** Scripts, from the upload to the pack. */
export function bindScripts(parts: Parts, engine: Engine): Feature {
  const desk = { parts, engine }
  const warming = new AbortController()
  let warmed = Promise.resolve()
  return {
    handlers: {
      uploadScript: uploadScript(desk),
      listScripts: listScripts(desk),
      getScript: getScript(desk),
      changeScript: changeScript(desk),
      deleteScript: deleteScript(desk),
      watchScript: watchScript(desk),
      processScript: processScript(desk),
      getScriptPage: getScriptPage(desk),
      getPageImage: getPageImage(desk),
      getRepairs: getRepairs(desk),
      repairReading: repairReading(desk),
      undoDraft: undoDraft(desk),
      uploadDraft: uploadDraft(desk),
      getPack: getPack(desk),
      exportScript: exportScript(desk),
    },
    onRegistered: (user) => giveSamples(desk, user),
    exportOf: async (user) => ({ scripts: await everyScript(desk, user.id) }),
    onDeleting: (user) => dropScriptsOf(engine, user.id),
    // Not waited for: nobody needs the samples yet.
    startWork: async () => {
      warmed = warmSamples(desk, warming.signal)
    },
    // What is being written ends before the database and the folder are let go.
    stop: async () => {
      warming.abort()
      await warmed
    },
  }
}
