import type { ThermometerProtocol } from '../../../shared/domain/temperature.ts'
import type { Protocol } from './protocol.ts'
import { asciiLine } from './protocols/ascii-line.ts'
import { gy614v3 } from './protocols/gy614v3.ts'
import { lu90614 } from './protocols/lu90614.ts'

/** Every way of talking by its name. A further one is a file in `protocols/`, its name in `thermometerProtocols`, a row here. */
export const protocols: Readonly<Record<ThermometerProtocol, Protocol>> = {
  lu90614,
  gy614v3,
  'ascii-line': asciiLine,
}
