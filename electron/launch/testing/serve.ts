import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// Stands in for the site server in the launcher's tests: the same options, reports and ways to end, without a register.
const { values } = parseArgs({
  options: { data: { type: 'string' }, port: { type: 'string' }, demo: { type: 'boolean' } },
})
const data = values.data ?? ''
const file = (name: string) => join(data, name)
const report = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`)

mkdirSync(data, { recursive: true })
if (existsSync(file('refuse'))) {
  report({ ready: false, reason: 'data-in-use', message: readFileSync(file('refuse'), 'utf8') })
  process.exit(1)
}

const orders: Readonly<Record<string, () => void>> = {
  '/crash': () => process.exit(70),
  '/set-up': () => report({ setUp: true }),
  '/quit': () => report({ quit: true }),
}
const server = createServer((request, response) => {
  response.end(JSON.stringify({ pid: process.pid }))
  response.on('finish', () => orders[request.url ?? '']?.())
})
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  report({
    ready: true,
    url: `http://127.0.0.1:${port}`,
    demo: values.demo === true,
    setUp: !existsSync(file('not-set-up')),
  })
})
const stop = () => {
  writeFileSync(file('asked-to-end'), '')
  if (existsSync(file('hangs'))) return
  if (!existsSync(file('dies-badly'))) report({ closed: true })
  writeFileSync(file('stopped'), 'cleanly')
  process.exit()
}
process.stdin.on('end', stop).resume()
