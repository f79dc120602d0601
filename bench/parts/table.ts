import { isWithin, type Row, ratioOf } from './measure.ts'

const widths = [38, 12, 12, 7, 8] as const

function columns(cells: readonly [string, string, string, string, string], last: string): string {
  const [measure, ...figures] = cells
  const right = figures.map((figure, place) => figure.padStart(widths[place + 1] ?? 0))
  return [measure.padEnd(widths[0]), ...right, ` ${last}`].join(' ')
}

export const heading = columns(['measure', 'ours', 'limit', 'ratio', 'allowed'], 'the limit is')

export function line(row: Row): string {
  const { measure, ours, limit, unit, against, allowed } = row
  const figure = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
  const ratio = `${ratioOf(row).toFixed(1)}${isWithin(row) ? '' : ' !'}`
  return columns([measure, figure(ours), figure(limit), ratio, allowed.toFixed(1)], against)
}
