import type { PackCharacter, PackEnvelope, PackLine } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useMemo, useState } from 'react'
import { FlatList, View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Badge, Button, Card, Empty, Heading, Row, Text } from '../../ui/index.ts'
import { useListening } from '../casting/index.ts'
import { CameNotice } from '../invitations/index.ts'
import { PartFrame } from './PartFrame.tsx'
import { type PackPartLine, packPartLines } from './packPartLines.ts'
import { TakesDialog } from './TakesDialog.tsx'

/** The lines of one character: each can be heard, told how, recorded by hand, and chosen among its takes. */
export function PartScreen() {
  return <PartFrame>{(pack, character) => <Part pack={pack} character={character} />}</PartFrame>
}

function Part({ pack, character }: { pack: PackEnvelope; character: PackCharacter }) {
  const [t] = useWords('takes')
  const router = useRouter()
  const lines = useMemo(() => packPartLines(pack, character.id), [pack, character.id])
  const listening = useListening()
  const [open, setOpen] = useState<PackLine | null>(null)
  const { scriptId } = pack.pack
  if (lines.length === 0) return <Empty title={t('part.noLines')} />
  const show = (line: PackLine) => {
    listening.hush()
    setOpen(line)
  }
  return (
    <View style={{ gap: SPACE.l }}>
      <CameNotice script={scriptId} character={character.id} />
      <Text>{t('part.about')}</Text>
      <Button
        look="main"
        icon="record"
        label={t('part.recordAll')}
        onPress={() =>
          router.push({
            pathname: '/scripts/[scriptId]/record/[characterId]',
            params: { scriptId, characterId: character.id },
          })
        }
        isWide
      />
      <Button
        icon="profile"
        label={t('part.askPartner')}
        onPress={() =>
          router.push({ pathname: '/scripts/[scriptId]/partners', params: { scriptId, character: character.id } })
        }
        isWide
        testID="ask-partner"
      />
      <FlatList
        role="list"
        scrollEnabled={false}
        data={lines}
        keyExtractor={({ line }) => line.id}
        ItemSeparatorComponent={Gap}
        renderItem={({ item, index }) => (
          <LineCard
            item={item}
            isFirst={item.scene !== lines[index - 1]?.scene}
            isPlaying={item.line.audio !== undefined && listening.playing === item.line.audio.blob}
            language={pack.pack.language}
            onListen={listening.toggle}
            onOpen={show}
          />
        )}
      />
      {open === null ? null : <TakesDialog script={scriptId} line={open} onClose={() => setOpen(null)} />}
    </View>
  )
}

function Gap() {
  return <View style={{ height: SPACE.m }} />
}

interface LineProps {
  item: PackPartLine
  isFirst: boolean
  isPlaying: boolean
  language: string
  onListen: ReturnType<typeof useListening>['toggle']
  onOpen: (line: PackLine) => void
}

function LineCard({ item: { line, scene }, isFirst, isPlaying, language, onListen, onOpen }: LineProps) {
  const [t] = useWords(['takes', 'common'])
  const { audio, takes } = line
  const words = { number: line.lineNumber }
  return (
    <View role="listitem" style={{ gap: SPACE.m }}>
      {isFirst ? (
        <Heading level={2} look={3} lang={language}>
          {scene}
        </Heading>
      ) : null}
      <Card testID="part-line">
        <Text face="script" lang={line.language}>
          {line.text}
        </Text>
        <Row gap="s">
          {audio === undefined ? (
            <Text tone="quiet">{t('part.notRecorded')}</Text>
          ) : (
            <Button
              icon={isPlaying ? 'stop' : 'play'}
              label={isPlaying ? t('common:actions.stop') : t('listen')}
              fullLabel={t(isPlaying ? 'part.stopLine' : 'part.listenLine', words)}
              onPress={() => onListen({ lineId: line.id, audio })}
            />
          )}
          <Button
            look="bare"
            icon="record"
            label={t('part.takes')}
            fullLabel={t('part.takesLine', words)}
            onPress={() => onOpen(line)}
          />
          {takes === undefined ? null : <Badge tone="quiet">{t('part.count', { count: takes.length })}</Badge>}
        </Row>
      </Card>
    </View>
  )
}
