import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** Who holds a folder. `boot` and `space` say where its process number means something; `start` tells a reused number apart. */
export const Holder = z.object({
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  boot: z.string(),
  space: z.string(),
  start: z.string(),
})
export type Holder = z.infer<typeof Holder>

/** This process, with a token that nobody else has. */
export function thisProcess(): Holder {
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    boot: read('/proc/sys/kernel/random/boot_id'),
    space: pidSpace(),
    start: startOf(process.pid),
  }
}

/**
 * `alive` and `gone` only when this machine can tell for sure; otherwise `unknown`, and the heartbeat
 * decides. Process numbers compare only within one boot and one number space: every container has a
 * process 1 of its own.
 */
export function stateOf(holder: Holder): 'alive' | 'gone' | 'unknown' {
  const me = thisProcess()
  if (holder.host !== me.host || holder.space !== me.space) return 'unknown'
  if (holder.boot !== me.boot) return 'gone'
  if (!hasProcess(holder.pid)) return 'gone'
  if (holder.start === '') return 'unknown'
  return startOf(holder.pid) === holder.start ? 'alive' : 'gone'
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    // Only Linux has number spaces; elsewhere a host has one.
    return ''
  }
}

/** When a process started, in clock ticks since boot: field 22 of `/proc/PID/stat`. Empty where there is no such file. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  // The second field is the program's name in parentheses and may hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    // Not Linux, or the process ended just now: unknown is the right answer to both.
    return ''
  }
}
