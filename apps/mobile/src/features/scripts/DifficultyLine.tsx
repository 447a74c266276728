import type { Script } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Text } from '../../ui/index.ts'
import { type DifficultyFact, difficultyFacts } from './difficultyFacts.ts'

/** How hard a script is, in plain words; nothing before it has been read. */
export function DifficultyLine({ script }: { script: Script }) {
  const wordsFor = useDifficultyWords()
  const found = script.processedContent?.practiceMetadata
  if (!found) return null
  return (
    <Text size="small" tone="quiet" testID="difficulty">
      {difficultyFacts(found).map(wordsFor).join(' · ')}
    </Text>
  )
}

function useDifficultyWords(): (fact: DifficultyFact) => string {
  const [t] = useWords('scripts')
  return (fact) => {
    switch (fact.kind) {
      case 'skill':
        return t(`difficulty.skill.${fact.level}`)
      case 'reading':
        return t(`difficulty.reading.${fact.band}`)
      case 'rareWords':
        return t('difficulty.rareWords', { percent: fact.percent })
      case 'longestSpeech':
        return t('difficulty.longestSpeech', { count: fact.count })
      case 'verse':
        return t('difficulty.verse')
      case 'someVerse':
        return t('difficulty.someVerse', { percent: fact.percent })
    }
  }
}
