import type { Script } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Text } from '../../ui/index.ts'

/** Language, characters, scenes and length in one quiet line; what is not known yet is left out. */
export function ScriptFacts({ script }: { script: Script }) {
  const [t] = useWords()
  const language = script.primaryLanguage ?? script.detectedLanguage
  const scenes = script.processedContent?.scenes.length ?? 0
  const minutes = Math.round((script.processedContent?.practiceMetadata.estimatedDuration ?? 0) / 60)
  const facts = [
    language === null || language === 'unknown' ? null : t(`languages.${language}`),
    script.characters.length > 0 ? t('characters', { count: script.characters.length }) : null,
    scenes > 0 ? t('scenes', { count: scenes }) : null,
    minutes > 0 ? t('minutes', { count: minutes }) : null,
  ].filter((fact) => fact !== null)
  if (facts.length === 0) return null
  return (
    <Text size="small" tone="quiet">
      {facts.join(' · ')}
    </Text>
  )
}
