/** Lets the browser save a data URL under a name. */
export function saveFile({ fileName, dataUrl }: { fileName: string; dataUrl: string }): void {
  const link = document.createElement('a')
  link.href = dataUrl
  link.download = fileName
  link.click()
}
