import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { shareAddress } from '../../platform/shareAddress'
import type { Shared } from '../../platform/shareAddressPort.ts'
import { SPACE } from '../../theme/index.ts'
import { Button, Card, Heading, Notice, Text } from '../../ui/index.ts'
import { addressTrouble } from './addressTrouble.ts'

/** An address that was just made: it is shown this once, to be handed on. */
export function FreshAddress({ address }: { address: string }) {
  const [t] = useWords('partner')
  const [shared, setShared] = useState<Shared | null>(null)
  const trouble = addressTrouble(address)
  return (
    <Card testID="fresh-address">
      <View role="status" style={{ gap: SPACE.s }}>
        <Heading level={2} look={3}>
          {t('owner.made')}
        </Heading>
        <Text>{t('owner.madeHint')}</Text>
      </View>
      <Text selectable size="small" testID="address">
        {address}
      </Text>
      {trouble === null ? null : <Notice tone="warning">{t(`owner.trouble.${trouble}`)}</Notice>}
      <Button
        look="main"
        icon="forward"
        label={t('owner.handOn')}
        onPress={() => void shareAddress(address).then(setShared)}
      />
      <View role="status">
        {shared === 'copied' || shared === 'cannot' ? <Text tone="quiet">{t(`owner.${shared}`)}</Text> : null}
      </View>
    </Card>
  )
}
