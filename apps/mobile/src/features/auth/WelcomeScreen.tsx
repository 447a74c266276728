import { Language } from '@scripteam/contract/model'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { useSettings } from '../../state/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Curtain, Heading, Icon, type IconName, Row, Screen, Text } from '../../ui/index.ts'
import { EnteredGate } from './EnteredGate.tsx'

const POINTS = [
  { name: 'read', icon: 'scripts' },
  { name: 'cast', icon: 'voice' },
  { name: 'rehearse', icon: 'practice' },
] as const satisfies { name: string; icon: IconName }[]

/** The front of the house. */
export function WelcomeScreen() {
  const [t] = useWords('auth')
  const router = useRouter()
  // The page that was asked for goes along through the door.
  const params = useLocalSearchParams<{ next?: string }>()
  return (
    <EnteredGate>
      <Screen title={t('welcome.title')} isTitleHidden>
        <LanguageChoice />
        <Curtain height={230} />
        <Heading level={1}>{t('welcome.title')}</Heading>
        <Text size="large" tone="quiet">
          {t('welcome.lead')}
        </Text>
        <View role="list" style={{ gap: SPACE.m }}>
          {POINTS.map((point) => (
            <Point key={point.name} icon={point.icon} words={t(`welcome.points.${point.name}`)} />
          ))}
        </View>
        <Row>
          <Button
            look="main"
            label={t('welcome.register')}
            onPress={() => router.push({ pathname: '/register', params })}
          />
          <Button label={t('welcome.signIn')} onPress={() => router.push({ pathname: '/sign-in', params })} />
        </Row>
      </Screen>
    </EnteredGate>
  )
}

function Point({ icon, words }: { icon: IconName; words: string }) {
  return (
    <View role="listitem" style={{ flexDirection: 'row', gap: SPACE.m, alignItems: 'center' }}>
      <Icon name={icon} size={28} />
      <View style={{ flex: 1 }}>
        <Text>{words}</Text>
      </View>
    </View>
  )
}

/** Each language by its own name, for those who do not read the other. */
function LanguageChoice() {
  const [t] = useWords(['auth', 'common'])
  const { preferences, change } = useSettings()
  return (
    <View role="group" aria-label={t('welcome.language')}>
      <Row place="end" gap="s">
        {Language.options.map((value) => (
          <Button
            key={value}
            look={preferences.language === value ? 'quiet' : 'bare'}
            label={t(`common:ownNames.${value}`)}
            isPressed={preferences.language === value}
            onPress={() => change({ language: value })}
          />
        ))}
      </Row>
    </View>
  )
}
