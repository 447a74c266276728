import { buffer } from 'node:stream/consumers'
import { silenceLibraries, watchMemory } from '../../childProcess/index.ts'
import { drawPage } from './drawPage.ts'
import { type DrawnHead, type DrawOrder, toAnswer } from './wire.ts'

// Runs as a process of its own: PDF on stdin, `main.ts ORDER`, a line of JSON and then the PNG on stdout.
const order: DrawOrder = JSON.parse(process.argv[2] ?? '') // written by createPageImages.ts
silenceLibraries()
watchMemory(order.memoryMb)
process.stdout.write(await draw(new Uint8Array(await buffer(process.stdin))), () => process.exit(0))

async function draw(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const { head, png } = await drawPage(bytes, order)
    return toAnswer(head, png)
  } catch (error) {
    // pdf.js that trips over its input has met a damaged file: that is what this process is for.
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    const detail = error instanceof Error ? error.message : String(error)
    const head: DrawnHead = { kind: 'problem', problem: isLocked ? 'encrypted' : 'corrupt', detail }
    return toAnswer(head, new Uint8Array())
  }
}
