import { openGallery } from '../../e2e/setup/gallery.ts'
import type { Sight } from '../../e2e/setup/qr-video.ts'
import { type Reader, Reading } from '../../e2e/setup/reading.ts'
import { findBrowser } from '../../electron/launch/browser.ts'
import { inTurn, type Measure, type Row } from '../parts/measure.ts'

/** A slip held up by hand before a cheap camera. */
const sight: Sight = { modulePx: 6, noise: 20, turned: 5 }
const patienceMs = 20_000

/** How soon a QR code is read from the start of the camera, beside the decoder alone on the same frames. */
export const readQr: Measure = {
  name: 'read-qr',
  run: async () => {
    await using gallery = await openGallery()
    const executablePath = findBrowser(process.env)
    if (!executablePath) throw new Error('This measure needs Chromium or Chrome: apt-get install chromium')
    const open = () => Reading.open({ launchOptions: { executablePath }, gallery })
    const read = async (reading: Reading, reader: Reader) => {
      const taken = await reading.take(reader, sight, patienceMs)
      if (taken === null) throw new Error('A code was not read')
      return taken
    }
    const first = (reader: Reader) => async () => {
      await using fresh = await open()
      // Awaited here: what is returned unawaited goes on in a browser that is closed.
      return await read(fresh, reader)
    }
    await using warm = await open()
    const firsts = await inTurn({ ours: first('scan'), limit: first('bare') }, { rounds: 7, warmUps: 1 })
    const laters = await inTurn(
      { ours: () => read(warm, 'scan'), limit: () => read(warm, 'bare') },
      { rounds: 15, warmUps: 3 },
    )
    return [
      rowOf('first QR of a page, camera and decoder included', firsts, 4),
      rowOf('a later QR, camera included', laters, 4),
    ]
  },
}

function rowOf(measure: string, { ours, limit }: { ours: number; limit: number }, allowed: number): Row {
  return { measure, ours, limit, unit: 'ms', against: 'the decoder alone on the same frames', allowed }
}
