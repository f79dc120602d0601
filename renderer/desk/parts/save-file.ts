/** Lets the browser save a data URL under a name. */
export function saveFile(name: string, dataUrl: string): void {
  const link = document.createElement('a')
  link.href = dataUrl
  link.download = name
  link.click()
}
