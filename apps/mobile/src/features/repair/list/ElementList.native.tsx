import { useEffect, useRef } from 'react'
import { FlatList, Pressable } from 'react-native'
import type { Row } from '../reading/rows.ts'
import type { ListProps } from './listPort.ts'
import { RowView } from './RowView.tsx'

/** A row that has not been measured yet is as high as this, roughly. */
const ROW_HEIGHT = 80

/** The reading as one list; only what is near is drawn. */
export function ElementList({ label, rows, at, cast, onSelect, onOpen }: ListProps) {
  const list = useRef<FlatList<Row>>(null)
  useEffect(() => {
    if (at < rows.length) list.current?.scrollToIndex({ index: at, viewPosition: 0.4, animated: false })
  }, [at, rows.length])
  return (
    <FlatList
      ref={list}
      data={rows}
      extraData={at}
      accessibilityLabel={label}
      keyExtractor={(row) => row.id}
      initialNumToRender={20}
      windowSize={9}
      // Far away rows are not measured yet: near them first, then once more.
      onScrollToIndexFailed={({ index, averageItemLength }) => {
        list.current?.scrollToOffset({ offset: index * (averageItemLength || ROW_HEIGHT), animated: false })
        setTimeout(() => list.current?.scrollToIndex({ index, viewPosition: 0.4, animated: false }), 50)
      }}
      renderItem={({ item, index }) => (
        <Pressable
          role="button"
          aria-selected={index === at}
          onPress={() => (index === at ? onOpen() : onSelect(index))}
        >
          <RowView row={item} cast={cast} isSelected={index === at} />
        </Pressable>
      )}
    />
  )
}
