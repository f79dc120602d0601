import { spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { extractAll, listPackage } from '@electron/asar'
import { fontPackages } from '../electron/papers/font-files.ts'
import { TestScreen } from '../electron/testing/test-screen.ts'
import { fuseSentinel, makeDummyElectron } from './dummy-electron.ts'

/**
 * Makes the Linux package (as a folder) around a dummy Electron and checks what it holds; then takes it apart and runs the packed
 * site server, so that a library missing from it is noticed. Needs `npm run build` before.
 */
const root = join(import.meta.dirname, '..')
const platform = `${process.platform}-${process.arch}`
const largest = 200 * 1024 * 1024
const problems: string[] = []
const expect = (holds: boolean, problem: string) => {
  if (!holds) problems.push(problem)
}

function pack(electron: string, output: string): string {
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const args = ['--linux', 'dir', `-c.electronDist=${electron}`, `-c.directories.output=${output}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`electron-builder failed (${status}):\n${stdout}\n${stderr}`)
  const [folder] = globSync(join(output, 'linux*-unpacked'))
  if (folder === undefined) throw new Error(`electron-builder made no folder:\n${stdout}`)
  return folder
}

function checkContents(packed: string) {
  const asar = join(packed, 'resources', 'app.asar')
  const files = listPackage(asar, { isPack: false })
  for (const needed of [
    '/package.json',
    '/dist/main/main.js',
    '/dist/main/serve.js',
    '/dist/main/check-worker.js',
    '/dist/renderer/index.html',
  ]) {
    expect(files.includes(needed), `${needed} is missing.`)
  }
  for (const native of ['better-sqlite3', 'serialport', '@napi-rs/canvas', '@node-rs/argon2']) {
    expect(files.includes(`/node_modules/${native}`), `The package ${native} is missing.`)
  }
  const needless = files.filter((file) =>
    /^\/(electron|renderer|shared|e2e|bench|docs)\b|[.](map|tsx?)$|\/node-(linux|win)-|\/(react|electron|vite|fastify)$/.test(
      file,
    ),
  )
  expect(needless.length === 0, `These are needless: ${needless.slice(0, 10).join(', ')}`)

  const unpacked = globSync('**/*.node', { cwd: `${asar}.unpacked` })
  const own = ['better-sqlite3', 'bindings-cpp', 'canvas', 'argon2']
  for (const name of own)
    expect(
      unpacked.some((file) => file.includes(name)),
      `No native part of ${name} lies beside the archive.`,
    )
  const foreign = unpacked.filter((file) => !file.includes(platform))
  expect(foreign.length === 0, `Native parts for other machines: ${foreign.join(', ')}`)
  const size =
    statSync(asar).size + unpacked.reduce((sum, file) => sum + statSync(join(`${asar}.unpacked`, file)).size, 0)
  expect(size < largest, `It is ${Math.round(size / 1024 ** 2)} MB, over ${largest / 1024 ** 2} MB.`)
  console.info(`Package: ${files.length} entries, ${Math.round(size / 1024 ** 2)} MB, ${unpacked.length} native parts.`)
  return asar
}

/** The fonts must lie beside the archive: the library that draws the papers cannot look into it. */
function checkFonts(packed: string) {
  for (const name of fontPackages) {
    const files = (folder: string) => globSync('files/*-{400,700,wght}-normal.woff2', { cwd: folder }).length
    const here = files(join(packed, 'resources', 'app.asar.unpacked', 'dist', 'fonts', name))
    expect(here > 0 && here === files(join(root, 'node_modules', name)), `Of ${name} ${here} files came along.`)
  }
}

/** The switches that make a stolen or mistaken command line harmless, in Electron's order. */
function checkFuses(packed: string) {
  const program = readFileSync(join(packed, 'resepsionis'))
  const start = program.indexOf(fuseSentinel) + fuseSentinel.length + 2
  const fuses = program.subarray(start, start + 8).toString('latin1')
  expect(fuses === '01001100', `The fuses are ${fuses}.`)
}

/** Runs the packed site server under Node and asks it for its health and its screens. */
async function checkServer(asar: string, folder: string) {
  const app = join(folder, 'app')
  const data = join(folder, 'data')
  extractAll(asar, app)
  const args = [join(app, 'dist', 'main', 'serve.js'), '--data', data, '--port', '0', '--demo']
  const server = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { url } = JSON.parse(line) as { url?: string }
      if (url === undefined) throw new Error(line)
      for (const path of ['/api/health', '/', '/kiosk']) {
        const { status } = await fetch(`${url}${path}`)
        expect(status === 200, `The packed server answers ${status} for ${path}.`)
      }
      await checkPapers(url)
      return
    }
    expect(false, `The packed server ended without a word (exit code ${await ended}).`)
  } finally {
    server.kill()
    await ended
  }
}

/** Papers take the most that could be missing: fonts, the drawing library, the one that writes PDF. */
async function checkPapers(url: string) {
  const desk = new TestScreen(url)
  desk.token = (await desk.must('access', 'openSession', { screen: 'desk' })).token
  const [job] = await desk.must('printing', 'jobs', {})
  const [day] = await desk.must('closing', 'days', {})
  if (job === undefined || day === undefined) throw new Error('The demonstration has no paper or no closing to draw.')
  const { png } = await desk.must('printing', 'preview', { jobId: job.id })
  const { pdf } = await desk.must('closing', 'pdf', { date: day.date })
  console.info(`Papers: a picture of ${png.length} and a PDF of ${pdf.length} characters.`)
}

async function main() {
  for (const built of ['dist/main/serve.js', 'dist/renderer/index.html']) {
    if (!existsSync(join(root, built))) throw new Error(`${built} is missing: run "npm run build" first.`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'resepsionis-package-'))
  try {
    const electron = join(folder, 'electron')
    await makeDummyElectron(electron)
    const packed = pack(electron, join(folder, 'release'))
    checkFuses(packed)
    checkFonts(packed)
    await checkServer(checkContents(packed), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const problem of problems) console.error(`Package: ${problem}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

await main()
