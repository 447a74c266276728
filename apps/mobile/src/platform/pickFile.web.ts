import { getDocumentAsync } from 'expo-document-picker'
import type { ChosenFile } from './pickFilePort.ts'

/** Opens the browser's file dialog; null when it is closed without a choice. */
export async function pickFile(): Promise<ChosenFile | null> {
  const answer = await getDocumentAsync({ base64: false })
  const file = answer.assets?.[0]?.file
  return file ? chosen(file) : null
}

/** Files dropped anywhere on the page; `onHover` says whether one is in the air. Answers how to stop. */
export function watchDrops(onFile: (file: ChosenFile) => void, onHover: (isHovering: boolean) => void): () => void {
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    // Without this the browser would leave the app and open the file.
    event.preventDefault()
    onHover(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    onHover(false)
    const file = event.dataTransfer?.files[0]
    if (file) onFile(chosen(file))
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}

function chosen(file: File): ChosenFile {
  return { name: file.name, bytes: file.size, content: file }
}
