import path from 'node:path'
import { EscPosPrinter } from '../../electron/devices/printer/esc-pos-printer.ts'
import { paperDrawing } from '../../electron/paper-drawing.ts'
import { TestOffice } from '../../electron/testing/test-office.ts'
import { quickPrinter } from './quick-printer.ts'
import { RunningClock } from './running-clock.ts'
import type { Memory, SiteReport, SiteWish } from './site.ts'

/** A prepared office as a server process of its own, so that it and whoever asks it do not share a thread. */
const wish = JSON.parse(process.argv[2] ?? '{}') as SiteWish

const { printer } = wish
const office = await TestOffice.open({
  folder: wish.folder,
  clock: new RunningClock(),
  screens: path.join(import.meta.dirname, '..', '..', 'dist', 'renderer'),
  openPrinter: () => (printer ? new EscPosPrinter({ connection: printer, answersStatus: true }) : quickPrinter),
  ...(printer && { papers: paperDrawing() }),
})

function memory(): Memory {
  // Twice: what the first leaves to be finished is gone after the second.
  globalThis.gc?.()
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heapUsed }
}

const report = (message: SiteReport) => process.send?.(message)
process.on('message', () => report({ memory: memory() }))
process.on('disconnect', () => void office.close().then(() => process.exit()))
report({ url: office.site.url })
