import { contract } from '../../../shared/contract/index.ts'
import type { Log } from '../../dispatch/dispatch.ts'
import { type HandlersOf, onChange } from '../../dispatch/handler.ts'
import type { Sessions } from '../../dispatch/sessions.ts'
import type { PinAttempts } from '../access/index.ts'
import { onEmployeeTemplate, onImportEmployees } from './employee-import.ts'
import { onAddEmployee, onChangeEmployee, onEmployees } from './employees.ts'
import { onAddException, onRemoveException } from './exceptions.ts'
import { type BackUp, onBackUp, onQuit } from './maintenance.ts'
import { onAddPerson, onChangePerson, onResetPin } from './persons.ts'
import { onReadSettings } from './read.ts'
import { onChangeSection } from './sections.ts'
import { setUp } from './set-up.ts'
import { onAddStock, onWithdrawStock } from './stock.ts'
import { onAddUnit, onRenameUnit } from './units.ts'

export { insertPerson } from './persons.ts'
export { type SetUp, setUp } from './set-up.ts'

const { settings } = contract

export type SettingsParts = {
  readonly sessions: Sessions
  readonly pinAttempts: PinAttempts
  readonly machineZone: string
  readonly backUp: BackUp
  /** Ends the program, once the answer to the call that asked for it has gone out. */
  readonly quit: () => void
  readonly log: Log
}

/** The set-up of a new office, and everything that officials and administrators change afterwards. */
export function settingsHandlers({
  sessions,
  pinAttempts,
  machineZone,
  backUp,
  quit,
  log,
}: SettingsParts): HandlersOf<typeof settings> {
  const proofs = { sessions, pinAttempts }
  return {
    read: onReadSettings(machineZone),
    setUp: onChange(settings.setUp, setUp),
    changeSection: onChangeSection(),
    addException: onAddException(),
    removeException: onRemoveException(),
    addStock: onAddStock(),
    withdrawStock: onWithdrawStock(),
    addPerson: onAddPerson(),
    changePerson: onChangePerson(proofs),
    resetPin: onResetPin(proofs),
    employees: onEmployees(),
    addEmployee: onAddEmployee(),
    changeEmployee: onChangeEmployee(sessions),
    addUnit: onAddUnit(),
    renameUnit: onRenameUnit(),
    importEmployees: onImportEmployees(),
    employeeTemplate: onEmployeeTemplate(),
    quit: onQuit(quit, log),
    backUp: onBackUp(backUp),
  }
}
