import { useCallback, useEffect, useState } from 'react'
import type { Row } from './reading/rows.ts'

interface Selection {
  /** Where the selected row stands. */
  readonly at: number
  /** Counts how often the row was to have the focus. */
  readonly focusCall: number
  /** Selects what stands at a place, now or once the reading is changed, and gives it the focus if asked. */
  readonly select: (at: number, hasFocus?: boolean) => void
  readonly focus: () => void
}

/** What is selected stays selected while rows come and go around it; when it goes, what came to its place is. */
export function useSelection(rows: readonly Row[], first: number): Selection {
  const [selected, setSelected] = useState<{ at: number; id: string | null }>({
    at: first,
    id: rows[first]?.id ?? null,
  })
  const [focusCall, setFocusCall] = useState(0)
  const found = selected.id === null ? -1 : rows.findIndex((row) => row.id === selected.id)
  const at = found >= 0 ? found : Math.max(0, Math.min(selected.at, rows.length - 1))
  const id = rows[at]?.id ?? null
  useEffect(() => setSelected({ at, id }), [at, id])
  const focus = useCallback(() => setFocusCall((calls) => calls + 1), [])
  const select = useCallback(
    (to: number, hasFocus = false) => {
      // By place, so that it may be meant of the reading as it is about to be.
      setSelected({ at: to, id: null })
      if (hasFocus) focus()
    },
    [focus],
  )
  return { at, focusCall, select, focus }
}
