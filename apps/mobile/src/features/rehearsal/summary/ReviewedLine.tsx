import { useWords } from '../../../i18n/index.ts'
import { Card, Text } from '../../../ui/index.ts'
import { DiffText } from './DiffText.tsx'
import { type LineReview, signsOf } from './lineReviews.ts'

/** One line with what was heard of it, when I came in, and what help it took. */
export function ReviewedLine({ review, lang }: { review: LineReview; lang: string }) {
  const facts = useFacts(review)
  return (
    <Card testID={`reviewed-${review.line.id}`}>
      {review.diff ? (
        <DiffText diff={review.diff} lang={lang} />
      ) : (
        <Text face="script" size="large" lang={lang}>
          {review.line.text}
        </Text>
      )}
      <Text size="small" tone="quiet">
        {facts.join(' · ')}
      </Text>
    </Card>
  )
}

function useFacts({ attempt, diff, pickUp }: LineReview): string[] {
  const [t, i18n] = useWords('review')
  const seconds = (ms: number) => (ms / 1000).toLocaleString(i18n.language, { maximumFractionDigits: 1 })
  const isWhole = diff !== null && Object.values(signsOf(diff)).every((words) => words.length === 0)
  if (attempt.end === 'skipped') return [t('skipped')]
  return [
    ...(diff === null ? [t('unheard')] : isWhole ? [t('whole')] : []),
    ...(pickUp ? [t(`pickUp.${pickUp.verdict}`, { seconds: seconds(pickUp.ms), asked: seconds(pickUp.gapMs) })] : []),
    ...(attempt.hints > 0 ? [t('hints', { count: attempt.hints })] : []),
  ]
}
