import type { resources } from '../../../shared/i18n/index.ts'

declare module 'i18next' {
  /** Makes `t('…')` accept only keys that exist, in any namespace. Indonesian is the master. */
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: (typeof resources)['id']
    returnNull: false
  }
}
