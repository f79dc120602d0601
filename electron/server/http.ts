import path from 'node:path'
import fastifyStatic from '@fastify/static'
import { OpenAPIGenerator } from '@orpc/openapi'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import type { AnyRouter } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { contract } from '../../shared/contract/index.ts'
import { apiPrefix, selfCheckPath } from '../../shared/contract/live.ts'
import { callIdHeader } from '../../shared/contract/operation.ts'
import type { Call } from '../dispatch/dispatch.ts'
import { isOwnHost, isOwnOrigin } from './origin.ts'

type Parts = {
  readonly router: AnyRouter
  readonly health: () => object
  /** The self-check for a command on this machine, which proves itself by the key in the data folder. */
  readonly selfCheck: (key: string | undefined) => Promise<{ readonly status: 200 | 403 | 409; readonly body: object }>
  /** The folder of the built screens; null where a development server delivers them. */
  readonly screens: string | null
  readonly bodyLimit: number
}

/** Scripts and pictures come from here alone; WebAssembly is the QR decoder; blob and data are camera pictures and papers. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: mediastream:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The loopback listener: the API, the description of it, the health of the site, and the screens. */
export async function httpServer(parts: Parts): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: parts.bodyLimit, forceCloseConnections: true, logger: false })
  server.addHook('onRequest', refuseStrangers)
  server.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
    })
  })
  server.setErrorHandler(tooLarge)
  server.get(`${apiPrefix}/health`, async () => parts.health())
  server.post(selfCheckPath, async (request, reply) => {
    const { status, body } = await parts.selfCheck(bearer(request))
    return reply.code(status).send(body)
  })
  server.get(`${apiPrefix}/openapi.json`, async () => describe())
  const handler = new OpenAPIHandler<Call>(parts.router)
  server.all(`${apiPrefix}/*`, async (request, reply) => {
    const context: Call = { token: bearer(request), callId: header(request, callIdHeader) }
    const { matched } = await handler.handle(request, reply, { prefix: apiPrefix, context })
    if (!matched) return reply.code(404).send({ code: 'NOT_FOUND' })
  })
  if (parts.screens) await deliverScreens(server, parts.screens)
  return server
}

/** A page of another origin, or a name that was pointed at this machine, gets nothing (DNS rebinding, cross-site calls). */
async function refuseStrangers(request: FastifyRequest, reply: FastifyReply) {
  if (!isOwnHost(request.headers.host)) return reply.code(421).send({ code: 'WRONG_HOST' })
  if (!isOwnOrigin(request.headers.origin, request.headers.host)) return reply.code(403).send({ code: 'WRONG_ORIGIN' })
}

/** A body over the limit is an expected failure; the screen says so in words and keeps what was typed. */
function tooLarge(error: Error & { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply) {
  if (error.statusCode === 413) return reply.code(200).send({ ok: false, refusal: { code: 'too-large' } })
  return reply.code(error.statusCode ?? 500).send({ code: error.statusCode ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' })
}

async function deliverScreens(server: FastifyInstance, folder: string) {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The page names its scripts by what is in them, so it must be new and they never change.
    setHeaders: (reply, file) =>
      reply.header(
        'cache-control',
        path.basename(file) === 'index.html' ? 'no-store' : 'public, max-age=31536000, immutable',
      ),
  })
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html')
  server.get('/', page)
  server.get('/*', (request, reply) => (request.url.includes('.') ? reply.code(404).send() : page(request, reply)))
}

let description: Promise<object> | undefined
function describe(): Promise<object> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  description ??= generator.generate(contract, {
    info: { title: 'Resepsionis', version: '1' },
    servers: [{ url: apiPrefix }],
  })
  return description
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer (.+)$/.exec(header(request, 'authorization') ?? '')?.[1]
}
