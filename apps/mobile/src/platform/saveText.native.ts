import { File, Paths } from 'expo-file-system'
import { Share } from 'react-native'

/** Hands a text to the actor as a file: the system asks where it should go. */
export async function saveText(fileName: string, _mime: string, text: string): Promise<void> {
  const file = new File(Paths.cache, fileName)
  if (file.exists) file.delete()
  file.create()
  file.write(text)
  await Share.share({ url: file.uri, title: fileName })
}
