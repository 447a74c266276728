import type { DialogueLine } from '@scripteam/contract/model'
import { View } from 'react-native'
import { SPACE } from '../../theme/index.ts'
import { Card, Text } from '../../ui/index.ts'

interface Props {
  line: Pick<DialogueLine, 'text' | 'language' | 'stagingNotes'>
  cue: Pick<DialogueLine, 'character' | 'text' | 'language'> | null
  /** Title of the scene; may be empty. */
  scene: string
  /** Which of how many it is, in words. */
  place: string
}

/** A line to be recorded: where it stands, its cue, and its words in large letters. */
export function LineToSay({ line, cue, scene, place }: Props) {
  return (
    <View style={{ gap: SPACE.m }}>
      <Text size="small" tone="quiet">
        {[scene, place].filter(Boolean).join(' · ')}
      </Text>
      {cue === null ? null : (
        <Text tone="quiet" face="script" lang={cue.language}>
          {`${cue.character}: ${cue.text}`}
        </Text>
      )}
      <Card look="paper" testID="line-to-say">
        <View role="status">
          <Text size="large" face="script" tone="ink" lang={line.language}>
            {line.text}
          </Text>
        </View>
        {line.stagingNotes === undefined ? null : (
          <Text tone="inkQuiet" lang={line.language}>
            {`(${line.stagingNotes.join('; ')})`}
          </Text>
        )}
      </Card>
    </View>
  )
}
