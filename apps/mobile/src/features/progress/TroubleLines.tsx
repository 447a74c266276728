import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Row, Text } from '../../ui/index.ts'
import { addressOfRun } from '../rehearsal/index.ts'
import type { RoleOutlook } from './knownProgress.ts'
import { useUsualLevel } from './useUsualLevel.ts'

/** The lines of a role that keep needing help, and a way to rehearse just them. */
export function TroubleLines({ role, lang }: { role: RoleOutlook; lang: string }) {
  const [t] = useWords('outlook')
  const router = useRouter()
  const level = useUsualLevel(role)
  if (role.trouble.length === 0) return null
  const { scriptId, characterId } = role
  const lines = role.trouble.map((one) => one.lineId)
  return (
    <View style={{ gap: SPACE.s }} testID="trouble">
      <Text isStrong>{t('trouble')}</Text>
      {role.trouble.map(({ line, share }) => (
        <View key={line.id} style={{ gap: SPACE.hair }}>
          <Text face="script" lang={lang}>
            {line.text}
          </Text>
          <Text size="small" tone="quiet">
            {t('troubleShare', { percent: Math.round(share * 100) })}
          </Text>
        </View>
      ))}
      <Row>
        <Button
          icon="repeat"
          label={t('rehearseTrouble')}
          onPress={() => router.navigate(addressOfRun({ scriptId, role: characterId, level, kind: 'lines', lines }))}
          testID="rehearse-trouble"
        />
      </Row>
    </View>
  )
}
