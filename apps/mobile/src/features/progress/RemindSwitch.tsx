import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Reminders } from '../../platform/remindersPort.ts'
import { useAgenda } from '../../state/index.ts'
import { Notice, Switch } from '../../ui/index.ts'

/** Turns the device's own reminders on and off; the actor is asked for leave only here. */
export function RemindSwitch({ reminders }: { reminders: Reminders }) {
  const [t] = useWords('outlook')
  const { isReminding, remindHere } = useAgenda()
  const [isRefused, setRefused] = useState(false)
  async function turn(isOn: boolean) {
    const isAllowed = !isOn || (await reminders.ask()) === 'granted'
    setRefused(!isAllowed)
    remindHere(isOn && isAllowed)
    if (!isOn) await reminders.set([])
  }
  return (
    <>
      <Switch
        label={t('remindHere')}
        hint={t('remindHereHint')}
        isOn={isReminding}
        onChange={(isOn) => void turn(isOn)}
        testID="remind-here"
      />
      {isRefused ? (
        <Notice tone="warning" isAlert>
          {t('remindDenied')}
        </Notice>
      ) : null}
    </>
  )
}
