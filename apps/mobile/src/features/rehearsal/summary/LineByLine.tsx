import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Heading, Row, Text } from '../../../ui/index.ts'
import type { LineReview } from './lineReviews.ts'
import { signsOf } from './lineReviews.ts'
import { ReviewedLine } from './ReviewedLine.tsx'

/** The whole run, line by line, for whoever wants to look closer. */
export function LineByLine({ reviews, lang }: { reviews: LineReview[]; lang: string }) {
  const [t] = useWords('review')
  const [isOpen, setOpen] = useState(false)
  if (reviews.length === 0) return null
  return (
    <View style={{ gap: SPACE.m }} testID="line-by-line">
      <Heading level={2}>{t('lines')}</Heading>
      <Text tone="quiet">{t('linesHint')}</Text>
      <Row>
        <Button
          icon={isOpen ? 'up' : 'down'}
          label={isOpen ? t('hide') : t('show', { count: reviews.length })}
          isExpanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          testID="show-lines"
        />
      </Row>
      {isOpen ? (
        <>
          <Legend reviews={reviews} />
          {reviews.map((review) => (
            <ReviewedLine key={review.line.id} review={review} lang={lang} />
          ))}
        </>
      ) : null}
    </View>
  )
}

/** What the signs mean, of those that stand below. */
export function Legend({ reviews }: { reviews: LineReview[] }) {
  const [t] = useWords('review')
  const signs = reviews.flatMap(({ diff }) => (diff ? [signsOf(diff)] : []))
  const kinds = (['check', 'missed', 'extra'] as const).filter((kind) => signs.some((one) => one[kind].length > 0))
  if (kinds.length === 0) return null
  return (
    <View role="list" aria-label={t('legend.title')} style={{ gap: SPACE.hair }}>
      {kinds.map((kind) => (
        <View key={kind} role="listitem">
          <Text size="small" tone={kind === 'missed' ? 'danger' : 'quiet'}>
            {t(`legend.${kind}`)}
          </Text>
        </View>
      ))}
    </View>
  )
}
