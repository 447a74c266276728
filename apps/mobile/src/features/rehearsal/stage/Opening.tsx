import type { PackCharacter } from '@scripteam/contract/model'
import { ScrollView, StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE, useTheme, WIDTH } from '../../../theme/index.ts'
import { Button, Heading, Text } from '../../../ui/index.ts'
import { CharacterFace } from '../look/CharacterFace.tsx'
import { castColour } from '../look/castColours.ts'
import { KeysCard } from './KeysCard.tsx'
import { type StageRun, scenesOfRun } from './stageRun.ts'

interface Props {
  run: StageRun
  kept: KeptPack
  onBegin: () => void
}

/** Before the first line: who I am, who is with me, and how it works. */
export function Opening({ run, kept, onBegin }: Props) {
  const [t] = useWords(['rehearsal', 'runs'])
  const { characters, language } = kept.pack
  const me = characters.find((character) => character.id === run.role)
  const also = characters.filter((character) => run.alsoPlaying.includes(character.id))
  return (
    <View style={styles.box}>
      <ScrollView contentContainerStyle={styles.middle}>
        <Text tone="quiet">{t('rehearsal:stage.youAre')}</Text>
        <Face character={me} cast={characters} size={112} />
        <Heading level={2} align="center" lang={language}>
          {[me, ...also].map((one) => one?.name ?? '').join(' · ')}
        </Heading>
        {run.kind === 'straight' ? null : (
          <Text align="center" tone="accent">
            {t(`runs:kinds.${run.kind}`)}
          </Text>
        )}
        <Partners kept={kept} run={run} />
        <Text align="center" tone="quiet">
          {run.kind === 'listen' ? t('runs:kindHints.listen') : t('rehearsal:stage.curtainHint')}
        </Text>
        <KeysCard />
      </ScrollView>
      <View style={styles.begin}>
        <Button
          look="main"
          isWide
          icon="play"
          label={t('rehearsal:stage.begin')}
          onPress={onBegin}
          testID="stage-begin"
        />
      </View>
    </View>
  )
}

/** Everybody else who speaks in the run; a large cast is cut short. */
function Partners({ kept, run }: { kept: KeptPack; run: StageRun }) {
  const [t] = useWords('rehearsal')
  const speakers = new Set(
    scenesOfRun(kept, run).flatMap((scene) =>
      scene.elements.flatMap((element) => (element.kind === 'dialogue' ? element.speakers : [])),
    ),
  )
  const { characters, language } = kept.pack
  const mine = [run.role, ...run.alsoPlaying]
  const partners = characters.filter(({ id }) => !mine.includes(id) && speakers.has(id))
  if (partners.length === 0) return null
  return (
    <View style={styles.partners}>
      <Text tone="quiet">{t('stage.with')}</Text>
      <View style={styles.faces}>
        {partners.slice(0, MOST_FACES).map((partner) => (
          <View key={partner.id} style={styles.partner}>
            <Face character={partner} cast={characters} size={56} />
            <Text size="small" align="center" lang={language}>
              {partner.name}
            </Text>
          </View>
        ))}
      </View>
    </View>
  )
}

const MOST_FACES = 8

function Face(props: { character: PackCharacter | undefined; cast: readonly PackCharacter[]; size: number }) {
  const colour = castColour(props.cast, props.character?.id, useTheme())
  return <CharacterFace character={props.character} colour={colour} size={props.size} />
}

const styles = StyleSheet.create({
  box: { flex: 1, gap: SPACE.m },
  middle: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', gap: SPACE.m, paddingVertical: SPACE.l },
  begin: { alignSelf: 'center', width: '100%', maxWidth: WIDTH.form },
  partners: { alignItems: 'center', gap: SPACE.s },
  faces: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'center', gap: SPACE.l },
  partner: { alignItems: 'center', gap: SPACE.xs, maxWidth: 110 },
})
