import { INVITATION_DAYS } from '@scripteam/contract/api'
import type { CharacterId, Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { openAddress } from '../../platform/server'
import { Button, Failed, Heading, Select, Switch, Text } from '../../ui/index.ts'
import { type Days, useInviting } from './useInvitations.ts'

interface Props {
  script: Script
  /** The character whose part the owner came from. */
  first: CharacterId | null
  onMade: (address: string) => void
}

/** Whose lines are asked for, and for how long. */
export function InviteForm({ script, first, onMade }: Props) {
  const [t] = useWords(['partner', 'common'])
  const inviting = useInviting(script.id)
  const [chosen, setChosen] = useState<ReadonlySet<CharacterId>>(new Set(first === null ? [] : [first]))
  const [days, setDays] = useState<Days>(14)
  const toggle = (id: CharacterId, isOn: boolean) =>
    setChosen((now) => new Set(isOn ? [...now, id] : [...now].filter((one) => one !== id)))
  const make = () =>
    inviting.mutate({ characters: [...chosen], days }, { onSuccess: ({ address }) => onMade(openAddress(address)) })
  return (
    <>
      <Text>{t('owner.about')}</Text>
      <View role="group" aria-label={t('owner.who')}>
        <Heading level={2} look={3}>
          {t('owner.who')}
        </Heading>
        {script.characters.map(({ id, name, lines }) =>
          lines === 0 ? null : (
            <Switch
              key={id}
              label={name}
              hint={t('common:lines', { count: lines })}
              isOn={chosen.has(id)}
              onChange={(isOn) => toggle(id, isOn)}
            />
          ),
        )}
      </View>
      <Select
        label={t('owner.days')}
        value={`${days}`}
        options={INVITATION_DAYS.map((count) => ({ value: `${count}`, label: t('owner.daysOption', { count }) }))}
        onChange={(value) => setDays(INVITATION_DAYS.find((one) => `${one}` === value) ?? 14)}
      />
      <Button
        look="main"
        icon="plus"
        label={t('owner.make')}
        isWide
        isDisabled={chosen.size === 0}
        isBusy={inviting.isPending}
        onPress={make}
        testID="make-address"
      />
      {inviting.error ? <Failed error={inviting.error} onRetry={make} /> : null}
    </>
  )
}
