/** Why a port did not open; `failed` is every cause that has no advice of its own. */
export type WireFailure = 'not-found' | 'permission-denied' | 'port-busy' | 'failed'

/** What happens on an open wire. After `lost` nothing more comes; closing it ourselves tells nothing. */
export type WireListener = {
  data(bytes: Uint8Array): void
  lost(): void
}

/** An open serial line. Writing to a line that has gone does nothing: `lost` tells of it. */
export interface Wire {
  write(bytes: Uint8Array): void
  /** Throws away what the operating system has received but nobody has read; afterwards only newer bytes come. */
  flush(): Promise<void>
  close(): Promise<void>
}

export type OpenedWire = { readonly wire: Wire } | { readonly failure: WireFailure }

/** Opens a line, 8 data bits, no parity, 1 stop bit: the seam between the driver and what it talks over. */
export type OpenWire = (
  address: { readonly path: string; readonly baudRate: number },
  listener: WireListener,
) => Promise<OpenedWire>
