import type { KeptTable } from '../kept.ts'
import { up as register } from './0001-register.ts'
import { up as thermometerIdentity } from './0002-thermometer-identity.ts'
import { up as printers } from './0003-printers.ts'
import { up as siteTag } from './0004-site-tag.ts'
import { up as keptFacts } from './0005-kept-facts.ts'
import { up as consent } from './0006-consent.ts'
import { up as paperSettings } from './0007-paper-settings.ts'
import { up as visitPhoto } from './0008-visit-photo.ts'
import { up as selfCheck } from './0009-self-check.ts'

type Migration = {
  readonly name: string
  readonly up: string
  /** Tables whose records it writes or changes: the next start tells the journal how they stand now. */
  readonly rewrites?: readonly KeptTable[]
}

/** In the order in which they run; a shipped one is never edited. The database's version is how many of them it has seen. */
export const migrations: readonly Migration[] = [
  { name: '0001-register', up: register, rewrites: ['desk_state'] },
  { name: '0002-thermometer-identity', up: thermometerIdentity, rewrites: ['setting'] },
  { name: '0003-printers', up: printers, rewrites: ['setting', 'print_job'] },
  { name: '0004-site-tag', up: siteTag, rewrites: ['site'] },
  { name: '0005-kept-facts', up: keptFacts },
  { name: '0006-consent', up: consent },
  { name: '0007-paper-settings', up: paperSettings, rewrites: ['setting'] },
  { name: '0008-visit-photo', up: visitPhoto, rewrites: ['visit_photo'] },
  { name: '0009-self-check', up: selfCheck },
]
