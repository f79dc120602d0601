/** Names under which a loopback server is honestly addressed. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]']

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/** The Host header must name this machine: a foreign name that resolves to 127.0.0.1 is somebody else's page. */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && ownNames.includes(nameOf(host))
}

/** Browsers send Origin with every changing call; programs on this machine may leave it out. It must be this very server. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host ?? ''}`
}
