import type { DialogueLine, LineId } from '@scripteam/contract/model'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Badge, Card, Heading, Row, Text } from '../../ui/index.ts'
import type { Bond } from './bonds.ts'
import { QuotedLine } from './QuotedLine.tsx'
import { useCharacterWords } from './useCharacterWords.ts'

interface Props {
  bonds: readonly Bond[]
  lines: ReadonlyMap<LineId, DialogueLine>
  lang: string | undefined
}

/** With whom a character speaks, what they are to each other, and who says so. */
export function BondList({ bonds, lines, lang }: Props) {
  const [t] = useWords('characters')
  if (bonds.length === 0) return null
  return (
    <Card testID="bonds">
      <Heading level={2} look={3}>
        {t('others')}
      </Heading>
      <View role="list" style={{ gap: SPACE.m }}>
        {bonds.map((bond) => (
          <View role="listitem" key={bond.name}>
            <OneBond bond={bond} line={lineOf(bond, lines)} lang={lang} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function OneBond({ bond, line, lang }: { bond: Bond; line: DialogueLine | null; lang: string | undefined }) {
  const [t] = useWords('characters')
  const words = useCharacterWords()
  const facts = [
    t('exchanges', { count: bond.exchanges }),
    ...(bond.warmth === null ? [] : [t(`warmth.${bond.warmth}`)]),
  ]
  return (
    <View style={{ gap: SPACE.hair }}>
      <Row gap="s">
        <Text isStrong lang={bond.kind === 'speaksWith' ? lang : undefined}>
          {words.bond(bond)}
        </Text>
        {bond.isModels ? <Badge>{t('model')}</Badge> : null}
      </Row>
      <Text size="small" tone="quiet">
        {facts.join(' · ')}
      </Text>
      {line === null ? null : <QuotedLine line={line} />}
    </View>
  )
}

/** Quoted only where it shows what they are to each other: that they speak needs no proof. */
function lineOf({ kind, evidence: [first] }: Bond, lines: Props['lines']): DialogueLine | null {
  return kind === 'speaksWith' || first === undefined ? null : (lines.get(first) ?? null)
}
