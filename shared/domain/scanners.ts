/** Of a scanner on a cable. `garbled`: what comes is no text, most often because the speed is set wrong. The others say why its port is not open. */
export const scannerStatuses = [
  'off',
  'starting',
  'ready',
  'garbled',
  'not-found',
  'permission-denied',
  'port-busy',
  'failed',
] as const
export type ScannerStatus = (typeof scannerStatuses)[number]
