export { Clockwork } from './clockwork.ts'
