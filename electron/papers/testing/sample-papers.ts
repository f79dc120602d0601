import type { Paper, PaperKind, PaperOf } from '../../../shared/contract/papers.ts'

/** 20 November 2026, 09.41 in Jakarta. */
const morning = Date.UTC(2026, 10, 20, 2, 41)
const cutoffAt = Date.UTC(2026, 10, 20, 14, 0)
const common = {
  office: 'KPU Provinsi Lampung',
  zone: 'Asia/Jakarta',
  language: 'id',
  printedAt: morning,
  copy: false,
} as const

const guest = {
  visitId: '019a9f00-0000-7000-8000-000000000001',
  number: 'A-014',
  badge: 'T-08',
  name: 'Siti Wulandari',
  organisation: 'PT Cahaya Logistik',
  host: 'Ratna Nirmala',
  room: 'Ruang 104',
  extension: '104',
  companions: 2,
  loans: ['T-08', 'L-04', 'M-12'],
  excuse: null,
}
const closing = {
  date: '2026-11-20',
  cutoffAt,
  madeAt: cutoffAt,
  isLate: false,
  head: 'a3f1'.repeat(16),
  noShows: 2,
  visitsOfDay: 34,
  inside: [{ ...guest, outcome: null, outcomeAt: null }],
}

/** One of each paper, as the demonstration's office would print it. */
export const samplePapers: { readonly [Kind in PaperKind]: PaperOf<Kind> } = {
  'badge-slip': {
    paper: 'badge-slip',
    ...common,
    badge: 'T-08',
    guest: guest.name,
    organisation: guest.organisation,
    host: guest.host,
    room: guest.room,
    admittedAt: morning,
    validUntil: cutoffAt,
    photoOf: null,
    code: 'RSP/V/ABCDEFGHJKMNPQRS',
  },
  'parking-card': {
    paper: 'parking-card',
    ...common,
    number: 'M-12',
    vehicleClass: 'Sepeda motor',
    plate: 'BE 1234 ABC',
    place: 'Halaman depan',
    issuedAt: morning,
    code: 'RSP/P/ABCDEFGHJKMNPQRS',
  },
  'queue-slip': {
    paper: 'queue-slip',
    ...common,
    number: 'A-014',
    registeredAt: morning,
    goesToGuard: false,
    code: 'RSP/G/ABCDEFGHJKMNPQRS',
  },
  'walking-list': { paper: 'walking-list', ...common, at: morning, inside: [guest] },
  'closing-list': { paper: 'closing-list', ...common, closing },
  test: { paper: 'test', ...common },
}

export const eachPaper: readonly Paper[] = Object.values(samplePapers)
