import { admitToPaper } from './measures/admit-to-paper.ts'
import { commitToDom } from './measures/commit-to-dom.ts'
import { deskList } from './measures/desk-list.ts'
import { drawing } from './measures/drawing.ts'
import { employeeSearch } from './measures/employee-search.ts'
import { memory } from './measures/memory.ts'
import { readQr } from './measures/read-qr.ts'
import { registrations } from './measures/registrations.ts'
import { startToKiosk } from './measures/start-to-kiosk.ts'
import { thermometerFrames } from './measures/thermometer-frames.ts'
import { isWithin, type Measure, type Row } from './parts/measure.ts'
import { heading, line } from './parts/table.ts'

const measures: readonly Measure[] = [
  registrations,
  deskList,
  employeeSearch,
  commitToDom,
  admitToPaper,
  drawing,
  startToKiosk,
  memory,
  thermometerFrames,
  readQr,
]

/** `npm run bench` measures everything, `npm run bench -- desk-list` only what is named. Ends with 1 when a row is over what is allowed. */
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => measures.every((measure) => measure.name !== name))
if (unknown.length > 0) {
  console.error(`No such measure: ${unknown.join(', ')}. There are: ${measures.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
process.setMaxListeners(50)

const rows: Row[] = []
console.info(heading)
for (const { name, run } of measures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const row of await run()) {
    rows.push(row)
    console.info(line(row))
  }
}
const over = rows.filter((row) => !isWithin(row))
console.info(over.length === 0 ? '\nAll within what is allowed.' : `\n${over.length} over what is allowed.`)
process.exitCode = over.length === 0 ? 0 : 1
