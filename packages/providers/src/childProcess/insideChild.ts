import { Worker } from 'node:worker_threads'

// What a program that `runChild` starts does first, inside its own process.

/** stdout carries the answer alone. */
export function silenceLibraries(): void {
  console.log = console.warn = console.error = console.info = console.debug = () => undefined
}

/** Buffers live outside V8's heap limit, so a thread of its own watches the whole process, even in a tight loop. */
export function watchMemory(memoryMb: number): void {
  const watch = `
    const { workerData } = require('node:worker_threads')
    setInterval(() => {
      if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL')
    }, 20)`
  new Worker(watch, { eval: true, workerData: memoryMb * 1024 * 1024 }).unref()
}
