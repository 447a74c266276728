import { File, Paths } from 'expo-file-system'
import { shareAsync } from 'expo-sharing'

/** Hands a file of the server to the actor: it is fetched, and the system asks where it should go. */
export async function saveFile(fileName: string, mime: string, address: string): Promise<void> {
  const file = await File.downloadFileAsync(address, new File(Paths.cache, fileName), { idempotent: true })
  await shareAsync(file.uri, { mimeType: mime, dialogTitle: fileName })
}
