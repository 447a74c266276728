import AsyncStorage from '@react-native-async-storage/async-storage'
import * as SecureStore from 'expo-secure-store'
import type { StateStorage } from 'zustand/middleware'

/** What the device keeps for the app, unencrypted. */
export const shelf: StateStorage = AsyncStorage

/** The keychain (iOS) or keystore (Android); values stay below 2 KB. */
export const vault: StateStorage = {
  getItem: (name) => SecureStore.getItemAsync(name),
  setItem: (name, value) => SecureStore.setItemAsync(name, value),
  removeItem: (name) => SecureStore.deleteItemAsync(name),
}
