/** The made-up office behind `--demo`. Nothing here is reachable in a real office. */
export { type Cast, demoCast } from './cast.ts'
export { type Levers, putRight } from './levers.ts'
export { type DemoPrinter, demoPrinters } from './office.ts'
export { openingMoment } from './opening.ts'
export { seedDemo } from './seed.ts'
export { printSpecial } from './training/prints.ts'
export { Training } from './training/training.ts'
