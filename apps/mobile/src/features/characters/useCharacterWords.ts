import { BondKind, LineManner } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import type { Bond } from './bonds.ts'
import type { Statement } from './statements.ts'

/** Words for what is known by a key; what a newer server knows by another key is shown as it is. */
export function useCharacterWords() {
  const [t] = useWords('characters')
  return {
    value({ topic, value }: Statement): string {
      if (topic === 'age') return t(`ages.${value as 'young' | 'middle' | 'older'}`) // what the contract allows
      if (topic === 'gender') return t(`genders.${value as 'male' | 'female' | 'neutral'}`)
      if (topic !== 'emotionalRange') return value
      const feeling = LineManner.safeParse(value).data
      return feeling ? t(`feelings.${feeling}`) : value
    },
    bond({ kind, name }: Bond): string {
      return t(`bonds.${BondKind.safeParse(kind).data ?? 'speaksWith'}`, { name })
    },
  }
}
