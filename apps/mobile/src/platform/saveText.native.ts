import { File, Paths } from 'expo-file-system'
import { shareAsync } from 'expo-sharing'

/** Hands a text to the actor as a file: the system asks where it should go. */
export async function saveText(fileName: string, mime: string, text: string): Promise<void> {
  const file = new File(Paths.cache, fileName)
  if (file.exists) file.delete()
  file.create()
  file.write(text)
  await shareAsync(file.uri, { mimeType: mime, dialogTitle: fileName })
}
