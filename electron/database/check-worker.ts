import { parentPort, workerData } from 'node:worker_threads'
import type { CheckTask } from './check-apart.ts'
import { quickCheck } from './quick-check.ts'
import { checkRegister } from './register-check.ts'

// Reading a register of years takes seconds, in which the site server could answer nobody; so it happens in a thread of its own.
const task: CheckTask = workerData
parentPort?.postMessage('folder' in task ? checkRegister(task.folder) : quickCheck(task.file))
