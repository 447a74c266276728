import { type PackCharacter, ScriptId } from '@scripteam/contract/model'
import { useLocalSearchParams, useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { usePractice } from '../../../state/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Badge, CardLink, Failed, Heading, Loading, Row, Screen, Text } from '../../../ui/index.ts'
import { CharacterFace } from '../look/CharacterFace.tsx'
import { castColour } from '../look/castColours.ts'
import { useDownload } from '../pack/useDownload.ts'
import { usePack } from '../pack/usePack.ts'
import { DownloadLine } from './DownloadLine.tsx'
import { roleOffers } from './offers.ts'
import { ResumeCard } from './ResumeCard.tsx'

/** Whom do I play? Everybody who speaks, the largest part first. */
export function RoleScreen() {
  const [t] = useWords('rehearsal')
  const router = useRouter()
  const params = useLocalSearchParams<{ scriptId: string }>()
  const scriptId = ScriptId.safeParse(params.scriptId).data ?? null
  const pack = usePack(scriptId)
  return (
    <Screen title={t('role.title')} onBack={() => router.dismissTo('/practice')}>
      {pack.kind === 'loading' ? <Loading /> : null}
      {pack.kind === 'failed' ? <Failed error={pack.error} onRetry={pack.retry} /> : null}
      {pack.kind === 'ready' ? <Roles kept={pack.kept} /> : null}
    </Screen>
  )
}

function Roles({ kept }: { kept: KeptPack }) {
  const [t] = useWords('rehearsal')
  const download = useDownload(kept)
  const last = usePractice((state) => state.choices[kept.pack.scriptId]?.characterId)
  return (
    <View style={styles.list}>
      <Text tone="quiet" lang={kept.pack.language}>
        {kept.pack.title}
      </Text>
      <ResumeCard scriptId={kept.pack.scriptId} />
      <Text>{t('role.lead')}</Text>
      <DownloadLine download={download} />
      {roleOffers(kept).map((role) => (
        <Role key={role.id} role={role} kept={kept} isLast={role.id === last} />
      ))}
    </View>
  )
}

function Role({ role, kept, isLast }: { role: PackCharacter; kept: KeptPack; isLast: boolean }) {
  const [t] = useWords(['rehearsal', 'common'])
  const colour = castColour(kept.pack.characters, role.id, useTheme())
  const facts = `${t('common:lines', { count: role.lines })} · ${t('common:words', { count: role.words })}`
  return (
    <CardLink
      to={`/practice/${kept.pack.scriptId}/${role.id}`}
      label={[role.name, facts, ...(isLast ? [t('role.last')] : [])].join(' ')}
      testID={`role-${role.id}`}
    >
      <View style={styles.role}>
        <CharacterFace character={role} colour={colour} size={64} />
        <View style={styles.words}>
          <Heading level={2} lang={kept.pack.language}>
            {role.name}
          </Heading>
          <Text size="small" tone="quiet">
            {facts}
          </Text>
          {isLast ? (
            <Row>
              <Badge>{t('role.last')}</Badge>
            </Row>
          ) : null}
        </View>
      </View>
    </CardLink>
  )
}

const styles = StyleSheet.create({
  list: { gap: SPACE.m },
  role: { flexDirection: 'row', alignItems: 'center', gap: SPACE.l },
  words: { flex: 1, gap: SPACE.xs },
})
