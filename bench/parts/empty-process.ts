import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SiteReport } from './site.ts'

/** The least that a program with a screen can be: a server that starts and gives out a page with one button. */
const page = '<!doctype html><title>empty</title><button>Mulai</button>'
const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page))
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => {
  const report: SiteReport = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  process.send?.(report)
})
