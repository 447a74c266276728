/** Hands a text to the actor as a file: the browser saves it where it saves downloads. */
export async function saveText(fileName: string, mime: string, text: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // A moment later, since some browsers start the download only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
