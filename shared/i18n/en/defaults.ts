import type { defaults as master } from '../id/defaults.ts'
import type { Words } from '../words.ts'

export const defaults: Words<typeof master> = {
  purposes: {
    meeting: 'Meeting or coordination',
    consultation: 'Consultation',
    information: 'Request for information',
    documents: 'Handing in documents',
    invitation: 'Answering an invitation',
    'working-visit': 'Working visit',
  },
  vehicleClasses: { motorcycle: 'Motorcycle', car: 'Car', official: 'Official car' },
  waitingPlaces: { lobby: 'Lobby waiting room', guestRoom: 'Guest room' },
  privacyNotice:
    'We record your name, telephone number, organisation, purpose, the person you visit, your vehicle, a photo (if you agree), ' +
    'and when you come and go. We use this for the safety of the office and for the guest book. Only guards, the person you ' +
    'visit and authorised officials see it, and it is never used for advertising.\n\n' +
    'A guard checks your identity document. If it is kept, it is kept in a locker and is returned when you leave. During an event ' +
    'your body temperature is taken.\n\n' +
    'Under Indonesian Law 27 of 2022 on Personal Data Protection you may see, correct and ask us to delete your data. Please ' +
    'tell the guard. If you do not agree, the guard will help you find another way.',
}
