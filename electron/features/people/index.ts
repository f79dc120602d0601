/** Who can be visited, and the names of those who work here. Other features look people up here; `settings` changes them. */
export {
  employeeName,
  hostContact,
  hostView,
  isActiveHost,
  personName,
} from './hosts.ts'
export { findHosts, hostPath, matchesWords } from './search.ts'
