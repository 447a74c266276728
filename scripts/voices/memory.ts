import { readdirSync, readFileSync } from 'node:fs'

const MB = 1024 * 1024

/** Megabytes that this process and its children hold; where the system does not tell of children, its own alone. */
export function residentMb(): number {
  const children = childrenOf(process.pid).reduce((sum, pid) => sum + residentOf(pid), 0)
  return (process.memoryUsage.rss() + children) / MB
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    // No /proc (macOS, Windows), or a thread that has ended meanwhile.
    return []
  }
}

/** Bytes resident, from the second field of `statm` (pages of 4 KiB); none for a process that has ended. */
function residentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
