import type { KeepsakeRun, Keepsakes } from '../../../offline/index.ts'
import type { EarEvents, LineHeard, SaidSound } from '../../../platform/earsPort'

/** Keeps my lines of one run as I say them. */
export interface Keeper {
  said: NonNullable<EarEvents['said']>
  /** Resolves when all that was said so far is kept, or was found not to fit. */
  settled(): Promise<void>
}

export interface KeeperWishes {
  /** How many runs are kept, this one among them. */
  runs: number
  /** Something could not be kept: the device is full, or refuses. */
  failed(error: unknown): void
}

export function createKeeper(
  keepsakes: Pick<Keepsakes, 'add' | 'keepNewest'>,
  run: KeepsakeRun,
  { runs, failed }: KeeperWishes,
): Keeper {
  let kept: Promise<void> = Promise.resolve()
  let isFirst = true

  async function keep(line: LineHeard, sound: Promise<SaidSound | null>) {
    const said = await sound
    if (said === null || said.bytes.length === 0) return
    await keepsakes.add(run, { lineId: line.lineId, turn: line.turn, ...said })
    // Room is made once a run, by the first line that comes to be kept.
    if (isFirst) await keepsakes.keepNewest(runs)
    isFirst = false
  }

  return {
    said(line, sound) {
      // One after the other: pieces of a line stay in order.
      kept = kept.then(() => keep(line, sound)).catch(failed)
    },
    settled: () => kept,
  }
}
