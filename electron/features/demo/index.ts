/** The made-up office behind `--demo`. Nothing here is reachable in a real office. */
export { demoCast } from './cast.ts'
export { type DemoPrinter, demoPrinters } from './office.ts'
export { openingMoment } from './opening.ts'
export { seedDemo } from './seed.ts'
