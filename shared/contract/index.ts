import { access } from './access.ts'
import { closing } from './closing.ts'
import { desk } from './desk.ts'
import { hosts } from './hosts.ts'
import { kiosk } from './kiosk.ts'
import { measuring } from './measuring.ts'
import { ports } from './ports.ts'
import { printing } from './printing.ts'
import { queue } from './queue.ts'
import { scanning } from './scanning.ts'
import { selfCheck } from './self-check.ts'
import { settingsOperations } from './settings.ts'
import { simulator } from './simulator.ts'
import { site } from './site.ts'
import { thermometer } from './thermometer.ts'
import { visits } from './visits.ts'

/** The one list of everything a screen may ask for. */
export const contract = {
  access,
  closing,
  desk,
  hosts,
  kiosk,
  measuring,
  ports,
  printing,
  queue,
  scanning,
  selfCheck,
  settings: settingsOperations,
  simulator,
  site,
  thermometer,
  visits,
}
export type Contract = typeof contract
