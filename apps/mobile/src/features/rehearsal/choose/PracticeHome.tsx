import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import {
  Badge,
  Button,
  CardLink,
  Empty,
  Failed,
  Heading,
  Loading,
  Notice,
  Row,
  Screen,
  Text,
} from '../../../ui/index.ts'
import { ResumeCard } from './ResumeCard.tsx'
import type { ScriptChoice } from './scriptChoices.ts'
import { useScriptChoices } from './useScriptChoices.ts'

/** The first screen of practice: go on where I left off, or choose a script. */
export function PracticeHome() {
  const [t] = useWords('rehearsal')
  const choices = useScriptChoices()
  return (
    <Screen title={t('title')}>
      <ResumeCard />
      {choices.kind === 'loading' ? <Loading /> : null}
      {choices.kind === 'failed' ? <Failed error={choices.error} onRetry={choices.retry} /> : null}
      {choices.kind === 'ready' ? <Choices choices={choices.choices} isOffline={choices.isOffline} /> : null}
    </Screen>
  )
}

function Choices({ choices, isOffline }: { choices: ScriptChoice[]; isOffline: boolean }) {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  if (choices.length === 0)
    return (
      <Empty
        title={t('home.emptyTitle')}
        actions={<Button look="main" label={t('home.toScripts')} onPress={() => router.navigate('/scripts')} />}
      >
        {t('home.emptyText')}
      </Empty>
    )
  return (
    <View style={{ gap: SPACE.m }}>
      <Heading level={2}>{t('home.lead')}</Heading>
      {isOffline ? <Notice tone="warning">{t('home.offline')}</Notice> : null}
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </View>
  )
}

function Choice({ choice }: { choice: ScriptChoice }) {
  const [t] = useWords('rehearsal')
  const isReady = choice.state !== 'notReady'
  const facts = isReady ? t('home.roles', { count: choice.roles }) : `${t('home.notReady')} · ${t('home.setUp')}`
  return (
    <CardLink
      to={isReady ? `/practice/${choice.id}` : `/scripts/${choice.id}`}
      label={[choice.title, ...(choice.isSample ? [t('home.sample')] : []), facts].join(' ')}
      testID={`practice-${choice.id}`}
    >
      <Row place="spread">
        <View style={{ flexShrink: 1 }}>
          <Heading level={3}>{choice.title}</Heading>
        </View>
        {choice.isSample ? <Badge>{t('home.sample')}</Badge> : null}
      </Row>
      <Text size="small" tone="quiet">
        {facts}
      </Text>
      {choice.state === 'recording' ? <Text size="small">{t('home.beingRecorded')}</Text> : null}
    </CardLink>
  )
}
