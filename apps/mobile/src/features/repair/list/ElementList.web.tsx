import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useId, useRef } from 'react'
import { useTheme } from '../../../theme/index.ts'
import { type Row, textOf } from '../reading/rows.ts'
import type { ListProps } from './listPort.ts'
import { RowView } from './RowView.tsx'

/** Rows drawn beyond what is seen, above and below. */
const BEYOND = 6
/** Letters that stand in a row of a line as wide as the list, roughly; it is measured once it is drawn. */
const LETTERS = 72

/**
 * The reading as one list with one stop in the tab order. Only what is seen is drawn, and what is selected, so that
 * the focus is never lost by scrolling. Source: ARIA Authoring Practices, listbox.
 */
export function ElementList({ label, rows, at, cast, focusCall, onSelect, onOpen }: ListProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { colours } = useTheme()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: BEYOND,
    rangeExtractor: (range) => withSelected(range, at),
  })
  useShown(virtual, at, rows[at]?.id)
  useEffect(() => {
    if (focusCall > 0) document.getElementById(`${id}-${at}`)?.focus({ preventScroll: true })
  }, [focusCall, id, at])
  return (
    <div ref={box} style={SCROLL} data-scroll-quiet="" data-testid="reading">
      <div role="listbox" aria-label={label} style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          const isSelected = index === at
          return (
            // The keyboard is listened to for the whole page (useRepairKeys).
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and the arrows work wherever the focus is
            <div
              key={key}
              id={`${id}-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              role="option"
              aria-selected={isSelected}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              tabIndex={isSelected ? 0 : -1}
              onFocus={() => (isSelected ? undefined : onSelect(index))}
              onClick={() => (isSelected ? undefined : onSelect(index))}
              onDoubleClick={onOpen}
              style={{ ...PLACED, transform: `translateY(${start}px)`, outlineColor: colours.focus }}
            >
              <RowView row={row} cast={cast} isSelected={isSelected} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Brings the selected row into view: to the middle when it was far away, else no further than needed. */
function useShown(virtual: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>, at: number, id?: string) {
  const list = useRef(virtual)
  list.current = virtual
  // What opens below or above the list takes room from it.
  const height = virtual.scrollRect?.height ?? 0
  useEffect(() => {
    if (id === undefined || height === 0) return
    const { range } = list.current
    const isNear = range !== null && at >= range.startIndex - 1 && at <= range.endIndex + 1
    list.current.scrollToIndex(at, { align: isNear ? 'auto' : 'center' })
  }, [at, id, height])
}

function withSelected(range: Range, at: number): number[] {
  const shown = defaultRangeExtractor(range)
  return shown.includes(at) || at >= range.count ? shown : [...shown, at].sort((a, b) => a - b)
}

function heightOf(row: Row | undefined): number {
  if (!row) return 40
  const lines = Math.ceil(textOf(row).length / LETTERS)
  if (row.kind === 'scene') return 36 + lines * 25
  return row.kind === 'direction' ? 16 + lines * 23 : 38 + lines * 27
}

const SCROLL: CSSProperties = { flex: 1, minHeight: 0, overflowY: 'auto', overscrollBehavior: 'contain' }
const PLACED: CSSProperties = {
  position: 'absolute',
  top: 0,
  left: 0,
  width: '100%',
  outlineOffset: -3,
  cursor: 'pointer',
}
