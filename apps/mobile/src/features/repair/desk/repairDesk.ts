import type { Reading, RepairId, RepairMiss, RepairOperation } from '@scripteam/contract/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RepairChange } from '../../../state/index.ts'
import { nextRequest, type RepairRequest } from './request.ts'
import { answered, openWork, operationsOf, redone, refused, repaired, takenBack, undone, type Work } from './work.ts'

/** What came of telling the server. `noPlace`: it has no place for one of the repairs; `reading` is how it has it. */
export type Told =
  | { readonly kind: 'kept'; readonly reading: Reading }
  | { readonly kind: 'noPlace'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly error: unknown }

interface DeskParts {
  readonly reading: Reading
  readonly kept: readonly RepairOperation[]
  readonly waiting: readonly RepairChange[]
  /** Tells the server; never throws. */
  readonly tell: (request: RepairRequest) => Promise<Told>
  /** Keeps on the device what the server does not know of yet. */
  readonly keep: (waiting: readonly RepairChange[]) => void
}

export type Save = { readonly kind: 'saved' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown }

export interface RepairDesk {
  readonly work: Work
  readonly save: Save
  /** What the server had no place for. */
  readonly refused: readonly RepairOperation[]
  /** Null when it was done. */
  readonly repair: (operations: readonly RepairOperation[]) => RepairMiss | null
  /** What was taken back; null when there was nothing. */
  readonly undo: () => readonly RepairOperation[] | null
  readonly redo: () => readonly RepairOperation[] | RepairMiss | null
  readonly takeBack: (repair: RepairId) => void
  /** Tells the server again what it could not be told. */
  readonly retry: () => void
  /** Takes over a reading that changed elsewhere, unless there is work here that is not in it. */
  readonly adopt: (reading: Reading) => void
  readonly forgetRefused: () => void
}

/** Where a reading is repaired: changes show at once, and the server is told one request after another. */
export function createRepairDesk(parts: DeskParts): StoreApi<RepairDesk> {
  const store = createStore<RepairDesk>((set, get) => {
    function change(work: Work): void {
      set({ work })
      parts.keep(work.waiting)
      void tellAll()
    }

    async function tellAll(): Promise<void> {
      if (get().save.kind === 'saving') return
      for (;;) {
        const next = nextRequest(get().work.waiting)
        if (!next) return set({ save: { kind: 'saved' } })
        set({ save: { kind: 'saving' } })
        const told = await parts.tell(next.request)
        if (told.kind === 'failed') return set({ save: told })
        set((now) => settled(now, told, next.told))
        parts.keep(get().work.waiting)
      }
    }

    return {
      work: openWork(parts.reading, parts.kept, parts.waiting),
      save: { kind: 'saved' },
      refused: [],
      repair(operations) {
        const work = repaired(get().work, operations)
        if (typeof work === 'string') return work
        change(work)
        return null
      },
      undo() {
        const work = undone(get().work)
        if (work) change(work)
        return work?.undone.at(-1) ?? null
      },
      redo() {
        const work = redone(get().work)
        if (work === null || typeof work === 'string') return work
        change(work)
        return work.done.at(-1)?.operations ?? null
      },
      takeBack: (repair) => change(takenBack(get().work, repair)),
      retry: () => void tellAll(),
      adopt: (reading) => set(({ work }) => (work.waiting.length === 0 ? { work: { ...work, reading } } : {})),
      forgetRefused: () => set({ refused: [] }),
    }
  })
  store.getState().retry()
  return store
}

function settled({ work, refused: before }: RepairDesk, told: Exclude<Told, { kind: 'failed' }>, count: number) {
  if (told.kind === 'kept') return { work: answered(work, count, told.reading) }
  const lost = work.waiting.slice(0, count).flatMap(operationsOf)
  return { work: refused(work, count, told.reading), refused: [...before, ...lost] }
}
