import type { shell as indonesian } from '../id/shell.ts'
import type { Words } from '../words.ts'

export const shell: Words<typeof indonesian> = {
  startingAgain: {
    title: 'One moment, please',
    text: 'This screen is connecting again. Nothing has been lost.',
    help: 'If it takes more than a minute, please ask the guard.',
  },
}
