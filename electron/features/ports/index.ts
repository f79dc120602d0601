import { contract } from '../../../shared/contract/index.ts'
import type { FoundPort } from '../../../shared/contract/ports.ts'
import { done } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'

type Look = () => Promise<readonly FoundPort[]>
type Parts = { readonly ports: { readonly serial: Look; readonly deviceFiles: Look } }

/** Where devices are plugged in on this machine, for an administrator to choose from. */
export function portsHandlers({ ports }: Parts): HandlersOf<typeof contract.ports> {
  return {
    serial: onRead(contract.ports.serial, async () => done([...(await ports.serial())])),
    deviceFiles: onRead(contract.ports.deviceFiles, async () => done([...(await ports.deviceFiles())])),
  }
}
