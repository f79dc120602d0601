import type { Settings } from '../../../shared/contract/settings.ts'
import { defaultCalendar } from '../../../shared/domain/calendar.ts'
import { temperatureDefaults } from '../../../shared/domain/temperature.ts'
import { indonesianZones, isZone } from '../../../shared/domain/time.ts'
import { defaults as english } from '../../../shared/i18n/en/defaults.ts'
import { defaults as indonesian } from '../../../shared/i18n/id/defaults.ts'

const purposeKeys = Object.keys(indonesian.purposes) as (keyof typeof indonesian.purposes)[]

/** What the set-up begins with: the hours of the SOPs and a small yard. `zone` is the machine's. */
export function defaultSettings(zone: string): Settings {
  const { vehicleClasses, waitingPlaces } = indonesian
  return {
    office: {
      name: '',
      logo: null,
      accent: '#8a1538',
      zone: officeZone(zone),
      language: 'id',
    },
    calendar: {
      officeHours: { ...defaultCalendar.officeHours },
      gateOpens: defaultCalendar.gateOpens,
      cutoffs: { ...defaultCalendar.cutoffs },
      holidays: [],
    },
    visiting: {
      custody: 'hold',
      photo: 'optional',
      photoOnSlip: false,
      privacyNotice: { id: indonesian.privacyNotice, en: english.privacyNotice },
      purposes: purposeKeys.map((key) => ({ key, id: indonesian.purposes[key], en: english.purposes[key] })),
      pastPurposes: [],
      waitingPlaces: [waitingPlaces.lobby, waitingPlaces.guestRoom],
      idleSeconds: 60,
      pinFreshMinutes: 15,
    },
    parking: {
      classes: [
        {
          key: 'motorcycle',
          kind: 'motorcycle',
          name: vehicleClasses.motorcycle,
          prefix: 'M',
          capacity: 30,
          place: '',
        },
        { key: 'car', kind: 'car', name: vehicleClasses.car, prefix: 'P', capacity: 15, place: '' },
        { key: 'official', kind: 'official', name: vehicleClasses.official, prefix: 'D', capacity: 5, place: '' },
      ],
    },
    temperature: {
      threshold: temperatureDefaults.threshold,
      restMinutes: temperatureDefaults.restMinutes,
      storeValue: false,
      thermometer: null,
    },
    printers: [],
    scanners: [],
  }
}

/** A machine whose clock is set to UTC stands in Indonesia all the same. */
function officeZone(zone: string): string {
  return isZone(zone) && zone.includes('/') && !zone.startsWith('Etc/') ? zone : indonesianZones[0]
}
