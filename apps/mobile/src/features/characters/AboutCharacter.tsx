import type { Character, Script } from '@scripteam/contract/model'
import { useMemo } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Card, Empty, Heading, Notice, Text } from '../../ui/index.ts'
import { BondList } from './BondList.tsx'
import { bondsOf } from './bonds.ts'
import { StatementList } from './StatementList.tsx'
import { statementsOf } from './statements.ts'

/** Everything known of a character, by who says it: the text, its reader by hand, or a language model. */
export function AboutCharacter({ script, character }: { script: Script; character: Character }) {
  const [t] = useWords(['characters', 'common'])
  const lines = useMemo(() => linesOf(script), [script])
  const { aiProfile: profile, aliases } = character
  const [read, byHand, models] = (['rule', 'user', 'model'] as const).map((source) =>
    statementsOf(profile, source, lines),
  )
  const bonds = bondsOf(character, script.characters)
  const lang = script.primaryLanguage ?? undefined
  const isUnknown = [read, byHand, models, bonds].every((list) => list?.length === 0)
  return (
    <View style={{ gap: SPACE.l }}>
      <Text tone="quiet">
        {[t('common:lines', { count: character.lines }), t('common:words', { count: character.words })].join(' · ')}
      </Text>
      {aliases.length > 0 ? <Text tone="quiet">{t('also', { names: aliases.join(', ') })}</Text> : null}
      {isUnknown ? <Empty title={t('nothing')} /> : null}
      <Said title={t('fromText')} hint={t('fromTextHint')} statements={read} lang={lang} testID="from-text" />
      <Said title={t('byHand')} statements={byHand} lang={lang} testID="by-hand" />
      {models && models.length > 0 ? (
        <Card testID="from-model">
          <Heading level={2} look={3}>
            {t('fromModel')}
          </Heading>
          <Notice>{t('fromModelHint')}</Notice>
          <StatementList statements={models} lang={lang} />
        </Card>
      ) : null}
      <BondList bonds={bonds} lines={lines} lang={lang} />
    </View>
  )
}

interface SaidProps {
  title: string
  hint?: string
  statements: ReturnType<typeof statementsOf> | undefined
  lang: string | undefined
  testID: string
}

function Said({ title, hint, statements = [], lang, testID }: SaidProps) {
  if (statements.length === 0) return null
  return (
    <Card testID={testID}>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {hint === undefined ? null : (
        <Text size="small" tone="quiet">
          {hint}
        </Text>
      )}
      <StatementList statements={statements} lang={lang} />
    </Card>
  )
}

function linesOf({ processedContent }: Script) {
  const lines = processedContent?.scenes.flatMap((scene) => scene.dialogue) ?? []
  return new Map(lines.map((line) => [line.id, line]))
}
