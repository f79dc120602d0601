import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RegisterCheck } from './register-check.ts'

export type CheckTask = { readonly folder: string } | { readonly file: string }

/** In the sources it lies beside this file, in the package beside the bundle. */
const worker = path.join(import.meta.dirname, `check-worker${path.extname(import.meta.filename)}`)

/** `checkRegister`, without holding up anything else. Called off by the signal, it fails. */
export function checkRegisterApart(folder: string, signal: AbortSignal): Promise<RegisterCheck> {
  return apart<RegisterCheck>({ folder }, signal)
}

/** `quickCheck`, without holding up anything else. */
export function quickCheckApart(file: string, signal?: AbortSignal): Promise<string> {
  return apart<string>({ file }, signal)
}

function apart<Answer>(task: CheckTask, signal: AbortSignal | undefined): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const thread = new Worker(worker, { workerData: task })
  const end = () => void thread.terminate()
  signal?.addEventListener('abort', end)
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => {
    signal?.removeEventListener('abort', end)
    reject(new Error('The check was ended before it had an answer'))
  })
  return promise
}
