import type { Reading, Script } from '@scripteam/contract/model'

/** What was read of a script, as repairs want it; null while it is being read. */
export function readingOf({ processedContent, characters, title }: Script): Reading | null {
  if (!processedContent) return null
  return {
    ...processedContent,
    title,
    // Of no concern to any repair, and not on the wire.
    language: { overall: 'unknown', confidence: 0, shares: { es: 0, en: 0, unknown: 1 } },
    characters: characters.map(({ id, name, aliases, isGroup, lines, words, aiProfile }) => ({
      id,
      name,
      aliases,
      isGroup,
      lines,
      words,
      profile: aiProfile,
    })),
  }
}
