import { common } from './common.ts'
import { desk } from './desk.ts'
import { host } from './host.ts'
import { kiosk } from './kiosk.ts'
import { office } from './office.ts'
import { papers } from './papers.ts'
import { ports } from './ports.ts'
import { printer } from './printer.ts'
import { queue } from './queue.ts'
import { refusals } from './refusals.ts'
import { selfCheck } from './self-check.ts'
import { shell } from './shell.ts'
import { simulator } from './simulator.ts'
import { start } from './start.ts'
import { thermometer } from './thermometer.ts'
import { training } from './training.ts'
import { ui } from './ui.ts'

export const indonesian = {
  common,
  desk,
  host,
  kiosk,
  office,
  papers,
  ports,
  printer,
  queue,
  refusals,
  selfCheck,
  shell,
  simulator,
  start,
  thermometer,
  training,
  ui,
} as const
