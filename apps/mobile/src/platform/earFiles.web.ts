import type { EarFiles } from './earFilesPort.ts'
import { opensOffline } from './offlineStart.web'

/** The service worker names its cache so, with the version of the files behind it. */
const NAME = 'ears-'
/** 17 MB over a slow line; the service worker goes on after that, unwatched. */
const LIMIT_MS = 120_000

/** Browsers keep files over HTTPS and on localhost only, by the service worker. */
export const earFiles: EarFiles | null = 'caches' in globalThis && opensOffline ? { kept, keep, free } : null

async function kept(): Promise<number> {
  const caches = await openCaches()
  const answers = (await Promise.all(caches.map((cache) => cache.matchAll()))).flat()
  const sizes = await Promise.all(answers.map(async (answer) => (await answer.blob()).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function keep(): Promise<boolean> {
  const worker = (await navigator.serviceWorker.getRegistration())?.active
  if (!worker || isSavingData()) return false
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<boolean>((settle) => {
    port1.onmessage = ({ data }) => settle(data === true)
    setTimeout(() => settle(false), LIMIT_MS)
  })
  worker.postMessage('keep ears', [port2])
  return answer
}

async function free(): Promise<void> {
  for (const name of await namesOfEars()) await caches.delete(name)
}

async function openCaches(): Promise<Cache[]> {
  return Promise.all((await namesOfEars()).map((name) => caches.open(name)))
}

async function namesOfEars(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(NAME))
}

/** Whoever asks the browser to save data fetches the ears only when they are used. */
function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
