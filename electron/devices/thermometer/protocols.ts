import type { ThermometerProtocol } from '../../../shared/domain/temperature.ts'
import type { Protocol } from './protocol.ts'
import { asciiLine } from './protocols/ascii-line.ts'
import { cjmcu90614 } from './protocols/cjmcu90614.ts'
import { gd60914 } from './protocols/gd60914.ts'
import { gyMcu90615 } from './protocols/gy-mcu90615.ts'
import { gy614v3 } from './protocols/gy614v3.ts'
import { idc50 } from './protocols/idc50.ts'
import { lu90614 } from './protocols/lu90614.ts'

/** Every way of talking by its name. A further one is a file in `protocols/`, its name in `thermometerProtocols`, a row here. */
export const protocols: Readonly<Record<ThermometerProtocol, Protocol>> = {
  lu90614,
  gy614v3,
  gd60914,
  idc50,
  'gy-mcu90615': gyMcu90615,
  cjmcu90614,
  'ascii-line': asciiLine,
}
