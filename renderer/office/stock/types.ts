import type { OfficeData } from '../shell/office-data.tsx'

export type StockKind = 'badge' | 'locker'
export type StockItem = OfficeData['badges'][number]
