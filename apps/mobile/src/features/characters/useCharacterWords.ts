import { useWords } from '../../i18n/index.ts'
import type { Bond } from './bonds.ts'
import type { Statement } from './statements.ts'

const FEELINGS = [
  'whispering',
  'shouting',
  'singing',
  'weeping',
  'laughing',
  'aside',
  'angry',
  'sad',
  'happy',
  'afraid',
  'tender',
  'ironic',
  'pleading',
  'surprised',
  'excited',
  'weary',
  'cold',
  'nervous',
  'firm',
  'thoughtful',
] as const

const KINDS = [
  'speaksWith',
  'parent',
  'child',
  'spouse',
  'sibling',
  'uncleAunt',
  'nieceNephew',
  'grandparent',
  'grandchild',
  'cousin',
  'parentInLaw',
  'childInLaw',
  'siblingInLaw',
  'servant',
  'master',
  'friend',
  'lover',
  'betrothed',
  'neighbour',
] as const

/** Words for what is known by a key; what a newer server knows by another key is shown as it is. */
export function useCharacterWords() {
  const [t] = useWords('characters')
  return {
    value({ topic, value }: Statement): string {
      if (topic === 'age') return t(`ages.${value as 'young' | 'middle' | 'older'}`) // what the contract allows
      if (topic === 'gender') return t(`genders.${value as 'male' | 'female' | 'neutral'}`)
      if (topic !== 'emotionalRange') return value
      const feeling = FEELINGS.find((one) => one === value)
      return feeling ? t(`feelings.${feeling}`) : value
    },
    bond({ kind, name }: Bond): string {
      const known = KINDS.find((one) => one === kind) ?? 'speaksWith'
      return t(`bonds.${known}`, { name })
    },
  }
}
