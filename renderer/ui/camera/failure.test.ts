import { expect, test } from 'vitest'
import { cameraFailure } from './failure.ts'

test.each([
  [new DOMException('Permission denied', 'NotAllowedError'), 'refused'],
  ['Error getting userMedia, error = NotAllowedError: Permission denied', 'refused'],
  [new DOMException('Requested device not found', 'NotFoundError'), 'none'],
  [new DOMException('', 'OverconstrainedError'), 'none'],
  ['Error getting userMedia, error = NotReadableError: Could not start video source', 'busy'],
  ['Camera streaming not supported by the browser.', 'unsupported'],
  [new TypeError('x is undefined'), 'broken'],
  [undefined, 'broken'],
] as const)('%s means %s', (error, failure) => {
  expect(cameraFailure(error)).toBe(failure)
})
