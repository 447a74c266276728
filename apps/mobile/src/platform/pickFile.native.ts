import { getDocumentAsync } from 'expo-document-picker'
import { File } from 'expo-file-system'
import type { ChosenFile } from './pickFilePort.ts'

/** Opens the system's file dialog; null when it is closed without a choice. */
export async function pickFile(): Promise<ChosenFile | null> {
  const answer = await getDocumentAsync({ copyToCacheDirectory: true })
  const asset = answer.assets?.[0]
  if (!asset) return null
  const file = new File(asset.uri)
  return { name: asset.name, bytes: asset.size ?? file.size ?? 0, content: file }
}

/** Nothing is dropped on a phone. */
export function watchDrops(_onFile: (file: ChosenFile) => void, _onHover: (isHovering: boolean) => void): () => void {
  return () => undefined
}
