import type { OfficeData } from '../shell/office-data.tsx'

export type StockItem = OfficeData['badges'][number]
