import * as Notifications from 'expo-notifications'
import { Platform } from 'react-native'
import type { Allowance, Reminder, Reminders } from './remindersPort.ts'

/** Android shows notifications by channel; the actor can silence this one alone. */
const CHANNEL = 'plan'

/** Local notifications of a phone. Not tried on a device yet. */
export const reminders: Reminders | null = {
  allowance: async () => allowanceOf(await Notifications.getPermissionsAsync()),
  ask: async () => allowanceOf(await Notifications.requestPermissionsAsync()),
  async set(next) {
    await Notifications.cancelAllScheduledNotificationsAsync()
    if (next[0] && Platform.OS === 'android') await openChannel(next[0])
    for (const { at, title, body } of next)
      await Notifications.scheduleNotificationAsync({
        content: { title, body },
        // A time without a zone is read as the device's own.
        trigger: { type: Notifications.SchedulableTriggerInputTypes.DATE, date: new Date(at), channelId: CHANNEL },
      })
  },
}

async function openChannel({ title }: Reminder): Promise<void> {
  await Notifications.setNotificationChannelAsync(CHANNEL, {
    name: title,
    importance: Notifications.AndroidImportance.DEFAULT,
  })
}

function allowanceOf({ granted, canAskAgain }: Notifications.NotificationPermissionsStatus): Allowance {
  if (granted) return 'granted'
  return canAskAgain ? 'unasked' : 'denied'
}
