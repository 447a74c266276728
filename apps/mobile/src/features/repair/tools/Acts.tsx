import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Dialog } from '../../../ui/index.ts'
import type { CastName } from '../list/listPort.ts'
import { type Row, suggestedFor } from '../reading/rows.ts'
import { type Act, actsFor } from '../wishes.ts'
import { ActButton } from './ActButton.tsx'

interface Props {
  row: Row
  next: Row | undefined
  cast: readonly CastName[]
  isWide: boolean
  onAct: (act: Act) => void
}

/** Everything that can be done with what is selected; on a phone what is wanted most, and the rest behind "More". */
export function Acts({ row, next, cast, isWide, onAct }: Props) {
  const acts = actsFor(row, next, cast)
  const suggested = suggestedFor(row, cast)?.name ?? ''
  const Shown = isWide ? AllActs : FewActs
  return <Shown row={row} acts={acts} suggested={suggested} onAct={onAct} />
}

interface ActsProps {
  row: Row
  acts: readonly Act[]
  /** The name of whom a language model suggests; empty for nobody. */
  suggested: string
  onAct: (act: Act) => void
}

function AllActs({ row, acts, suggested, onAct }: ActsProps) {
  const [t] = useWords('repair')
  return (
    <View role="toolbar" aria-label={t('acts.label')} style={styles.all}>
      {acts.map((act) => (
        <ActButton key={act} act={act} row={row} suggested={suggested} look="row" onPress={() => onAct(act)} />
      ))}
    </View>
  )
}

/** What fits beside each other under two thumbs. */
const FEW = 3
const WANTED: readonly Act[] = ['confirm', 'suggested', 'speaker', 'spoken', 'edit', 'direction', 'join', 'add']

function FewActs({ row, acts, suggested, onAct }: ActsProps) {
  const [t] = useWords('repair')
  const [isOpen, setOpen] = useState(false)
  const few = WANTED.filter((act) => acts.includes(act)).slice(0, FEW)
  const choose = (act: Act) => {
    setOpen(false)
    onAct(act)
  }
  return (
    <View role="toolbar" aria-label={t('acts.label')} style={styles.few}>
      {few.map((act) => (
        <ActButton key={act} act={act} row={row} suggested={suggested} look="tile" onPress={() => onAct(act)} />
      ))}
      <View style={styles.more}>
        <Button icon="more" isIconOnly label={t('acts.more')} onPress={() => setOpen(true)} testID="more-acts" />
      </View>
      <Dialog title={t('acts.moreTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <View style={styles.list}>
          {acts.map((act) => (
            <ActButton key={act} act={act} row={row} suggested={suggested} look="item" onPress={() => choose(act)} />
          ))}
        </View>
      </Dialog>
    </View>
  )
}

const styles = StyleSheet.create({
  all: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.s, padding: SPACE.m },
  few: { flexDirection: 'row', alignItems: 'stretch', gap: SPACE.s, padding: SPACE.s },
  more: { justifyContent: 'center' },
  list: { gap: SPACE.s },
})
