/** Hands a file of the server to the actor: the browser saves it where it saves downloads. */
export async function saveFile(fileName: string, _mime: string, address: string): Promise<void> {
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
}
