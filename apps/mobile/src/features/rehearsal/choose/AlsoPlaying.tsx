import type { CharacterId } from '@scripteam/contract/model'
import { everybodyIn } from '@scripteam/practice'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Row, Text } from '../../../ui/index.ts'
import { roleOffers } from './offers.ts'

interface Props {
  kept: KeptPack
  role: CharacterId
  chosen: readonly CharacterId[]
  onChange: (chosen: CharacterId[]) => void
}

/** Doubling: the other roles that the same actor plays. */
export function AlsoPlaying({ kept, role, chosen, onChange }: Props) {
  const [t] = useWords('runs')
  const [isOpen, setOpen] = useState(false)
  // Lines of everybody are mine anyway.
  const everybody = everybodyIn(kept.pack.characters)
  const others = roleOffers(kept).filter(({ id }) => id !== role && !everybody.has(id))
  if (others.length === 0) return null
  const toggle = (id: CharacterId) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <View style={{ gap: SPACE.s, alignItems: 'flex-start' }}>
      <Button
        look="bare"
        icon={isOpen ? 'up' : 'plus'}
        label={chosen.length === 0 ? t('also') : t('alsoChosen', { count: chosen.length })}
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        testID="also-playing"
      />
      {isOpen ? (
        <>
          <Text size="small" tone="quiet">
            {t('alsoHint')}
          </Text>
          <Row>
            {others.map(({ id, name }) => (
              <Button
                key={id}
                label={name}
                {...(chosen.includes(id) ? { icon: 'check' as const } : {})}
                isPressed={chosen.includes(id)}
                onPress={() => toggle(id)}
                testID={`also-${id}`}
              />
            ))}
          </Row>
        </>
      ) : null}
    </View>
  )
}
