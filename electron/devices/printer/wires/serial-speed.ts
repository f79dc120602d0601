/** What Linux keeps of a serial port's output, in kilobytes; a USB converter keeps about as much. */
const systemBuffer = 4

/** Milliseconds for a kilobyte at this speed: a byte is ten bits with its start and stop. */
export function serialPerKilobyte(baudRate: number): number {
  return (1024 * 10 * 1000) / baudRate
}

/** Milliseconds until what the system took has left the machine. */
export function serialDrainMs(baudRate: number): number {
  return systemBuffer * serialPerKilobyte(baudRate)
}
