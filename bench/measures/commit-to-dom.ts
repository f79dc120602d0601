import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { WebSocket, WebSocketServer } from 'ws'
import { openScreen } from '../../electron/testing/test-office.ts'
import { liveMessage, livePath } from '../../shared/contract/live.ts'
import { lookOutFor, moment, momentSeen, openBrowser } from '../parts/browser.ts'
import { preparedOffice } from '../parts/folders.ts'
import { Lobby } from '../parts/lobby.ts'
import { inTurn, type Measure, type Row } from '../parts/measure.ts'
import { SiteProcess } from '../parts/site.ts'

/** How soon the guard sees a guest after the commit that registered him, beside a bare message that becomes a bare text. */
export const commitToDom: Measure = {
  name: 'commit-to-dom',
  run: async () => {
    const browser = await openBrowser()
    try {
      return [await rowFor(browser, 20, 100), await rowFor(browser, 200, 300)]
    } finally {
      await browser.close()
    }
  },
}

/** More is allowed with two hundred inside: only the row that changed is drawn, but the whole list is read and compared at each change. */
async function rowFor(browser: Browser, inside: number, allowed: number): Promise<Row> {
  using folder = await preparedOffice(inside)
  await using site = await SiteProcess.start({ folder: folder.path })
  await using bare = await BareMessages.start()
  const lobby = await Lobby.open(site.url)
  const commits = await Commits.listen(site.url)
  const desk = await openPage(browser, `${site.url}/desk`)
  const plain = await openPage(browser, bare.url)
  await desk.getByRole('table').waitFor()
  const { ours, limit } = await inTurn(
    {
      ours: async () => {
        const form = lobby.nextForm()
        await lookOutFor(desk, form.name)
        const commit = commits.next()
        await lobby.register(form)
        return (await momentSeen(desk)) - (await commit)
      },
      limit: async () => {
        const text = String(Math.random())
        await lookOutFor(plain, text)
        const sent = bare.send(text)
        return (await momentSeen(plain)) - sent
      },
    },
    { rounds: 15, warmUps: 5 },
  )
  commits.close()
  await desk.context().close()
  await plain.context().close()
  const against = 'a bare WebSocket message to a text node'
  return { measure: `commit to DOM at the desk, ${inside} inside`, ours, limit, unit: 'ms', against, allowed }
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage()
  await page.goto(url)
  return page
}

/** Hears of commits as every screen does. */
class Commits {
  readonly #socket: WebSocket

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  static async listen(url: string): Promise<Commits> {
    const { token } = await openScreen(url, 'queue')
    const socket = new WebSocket(`${url.replace('http', 'ws')}${livePath}`)
    await once(socket, 'open')
    socket.send(token ?? '')
    await once(socket, 'message')
    return new Commits(socket)
  }

  /** When the next change of visits is heard of. */
  next(): Promise<number> {
    return new Promise((resolve) => {
      const hear = (data: unknown) => {
        const at = moment()
        const message = liveMessage.parse(JSON.parse(String(data)))
        if (message.type !== 'changed' || !message.topics.includes('visits')) return
        this.#socket.off('message', hear)
        resolve(at)
      }
      this.#socket.on('message', hear)
    })
  }

  close(): void {
    this.#socket.close()
  }
}

const barePage = `<!doctype html><title>bare</title><p id="text">-</p><script>
  const text = document.getElementById('text').firstChild
  new WebSocket(location.href.replace('http', 'ws')).onmessage = ({ data }) => { text.data = data }
</script>`

/** A page with one text that a message replaces: nothing that shows a change can be quicker. */
class BareMessages implements AsyncDisposable {
  readonly #server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(barePage))
  readonly #sockets = new WebSocketServer({ server: this.#server })

  static async start(): Promise<BareMessages> {
    const bare = new BareMessages()
    bare.#server.listen(0, '127.0.0.1')
    await once(bare.#server, 'listening')
    return bare
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The moment at which the message leaves. */
  send(text: string): number {
    const at = moment()
    for (const socket of this.#sockets.clients) socket.send(text)
    return at
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
