import { up as register } from './0001-register.ts'
import { up as thermometerIdentity } from './0002-thermometer-identity.ts'
import { up as printers } from './0003-printers.ts'

/** In the order in which they run; a shipped one is never edited. The database's version is how many of them it has seen. */
export const migrations: readonly { readonly name: string; readonly up: string }[] = [
  { name: '0001-register', up: register },
  { name: '0002-thermometer-identity', up: thermometerIdentity },
  { name: '0003-printers', up: printers },
]
