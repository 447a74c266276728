import { type ReactNode, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '../../../theme/index.ts'
import { Button, Card, Text } from '../../../ui/index.ts'

interface Props {
  title: string
  /** What is behind it, in a few words. */
  hint: string
  children: ReactNode
  testID: string
}

/** Things that most people can leave alone, one step away. */
export function Disclosure({ title, hint, children, testID }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <View style={styles.head}>
        <Button
          look="bare"
          icon={isOpen ? 'up' : 'down'}
          label={title}
          isExpanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          testID={testID}
        />
        {isOpen ? null : (
          <Text size="small" tone="quiet">
            {hint}
          </Text>
        )}
      </View>
      {isOpen ? children : null}
    </Card>
  )
}

const styles = StyleSheet.create({ head: { alignItems: 'flex-start', gap: SPACE.hair } })
