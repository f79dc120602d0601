import type { contract } from '../../shared/contract/index.ts'
import type { HandlersOf } from '../dispatch/handler.ts'
import { accessHandlers } from './access/index.ts'
import { closingHandlers } from './closing/index.ts'
import { deskHandlers } from './desk/index.ts'
import { hostsHandlers } from './hosts/index.ts'
import { kioskHandlers } from './kiosk/index.ts'
import { measuringHandlers } from './measuring/index.ts'
import { portsHandlers } from './ports/index.ts'
import { printingHandlers } from './printing/index.ts'
import { queueHandlers } from './queue/index.ts'
import { scanningHandlers } from './scanning/index.ts'
import { selfCheckHandlers } from './self-check/index.ts'
import { settingsHandlers } from './settings/index.ts'
import { simulatorHandlers } from './simulator/index.ts'
import { siteHandlers } from './site/index.ts'
import { thermometerHandlers } from './thermometer/index.ts'
import { visitsHandlers } from './visits/index.ts'

type Parts = Parameters<typeof accessHandlers>[0] &
  Parameters<typeof closingHandlers>[0] &
  Parameters<typeof deskHandlers>[0] &
  Parameters<typeof measuringHandlers>[0] &
  Parameters<typeof portsHandlers>[0] &
  Parameters<typeof printingHandlers>[0] &
  Parameters<typeof scanningHandlers>[0] &
  Parameters<typeof selfCheckHandlers>[0] &
  Parameters<typeof settingsHandlers>[0] &
  Parameters<typeof simulatorHandlers>[0] &
  Parameters<typeof siteHandlers>[0] &
  Parameters<typeof thermometerHandlers>[0] &
  Parameters<typeof visitsHandlers>[0]

/** The work of every operation of the contract. */
export function allHandlers(parts: Parts): HandlersOf<typeof contract> {
  return {
    access: accessHandlers(parts),
    closing: closingHandlers(parts),
    desk: deskHandlers(parts),
    hosts: hostsHandlers(),
    kiosk: kioskHandlers(),
    measuring: measuringHandlers(parts),
    ports: portsHandlers(parts),
    printing: printingHandlers(parts),
    queue: queueHandlers(),
    scanning: scanningHandlers(parts),
    selfCheck: selfCheckHandlers(parts),
    settings: settingsHandlers(parts),
    simulator: simulatorHandlers(parts),
    site: siteHandlers(parts),
    thermometer: thermometerHandlers(parts),
    visits: visitsHandlers(parts),
  }
}
