/** Whether somebody is in the middle of typing: then no button takes the focus away from under the keys. */
export function isTyping(): boolean {
  const focused = document.activeElement
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
}
