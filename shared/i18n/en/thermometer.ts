import type { thermometer as indonesian } from '../id/thermometer.ts'
import type { Words } from '../words.ts'

export const thermometer: Words<typeof indonesian> = {
  advice: {
    off: { what: 'No thermometer is connected.', todo: 'Type the temperature from another one.' },
    starting: { what: 'The thermometer is getting ready.', todo: 'Wait a moment.' },
    ready: { what: 'The thermometer is ready.', todo: '' },
    'not-found': {
      what: 'The thermometer is not connected.',
      todo: 'Plug its cable in again; meanwhile type the temperature by hand.',
    },
    'permission-denied': {
      what: 'The computer does not let the thermometer be opened.',
      todo: 'Type the temperature by hand, and ask the administrator to give this program the right (on Linux: the group dialout).',
    },
    'port-busy': {
      what: 'The thermometer is used by another program.',
      todo: 'Close that program; the thermometer then connects by itself.',
    },
    failed: {
      what: 'The thermometer cannot be opened.',
      todo: 'Unplug its cable and plug it in again; if that does not help, call the administrator.',
    },
    silent: {
      what: 'The thermometer does not answer.',
      todo: 'See whether it is switched on, unplug its cable and plug it in again, then measure again.',
    },
    garbled: {
      what: 'The thermometer sends unknown data.',
      todo: 'Type the temperature by hand, and ask the administrator to check its kind and speed in the office.',
    },
  },
  about: {
    lu90614: 'Measures when asked and tells the body’s temperature. The best choice for a desk.',
    gy614v3: 'Sends all the time and tells the body’s temperature.',
    gd60914:
      'Measures a forehead when asked and tells the body’s temperature. Its data has no check sum, so it is asked twice.',
    idc50:
      'Thermal camera of health kiosks; tells the body’s temperature twice a second. Set to text, choose “Lines of text”.',
    'ascii-line': 'For a sensor behind a microcontroller of your own: one number a line, at least four times a second.',
    'gy-mcu90615': 'Sends all the time, but only the skin’s temperature. Needs a correction found at its place.',
    cjmcu90614: 'Sends all the time, but only the skin’s temperature. Needs a correction found at its place.',
  },
  line: {
    title: 'What the thermometer sends',
    moved: 'Now at {{path}}.',
    empty: 'Nothing sent yet.',
    kind: { other: 'no body temperature', noise: 'unknown' },
    table: 'Newest data',
    bytes: 'Bytes',
    meaning: 'Meaning',
  },
  test: {
    title: 'Try a measurement',
    text: 'Hold somebody’s forehead before the thermometer. Nothing is recorded.',
    run: 'Measure now',
    running: 'Measuring…',
    rawOnly: 'The device reads {{raw}}, without a correction.',
    raw: 'The device reads {{raw}}, correction {{offset}}.',
    saveFirst: 'Save the changes first.',
  },
  offset: {
    title: 'Find the correction',
    text: 'Measure the same forehead with a clinical thermometer, where guests will stand, after the device has been on for 10–30 minutes. Distance changes the result by up to 0.5 °C, so mark the spot.',
    needed: 'This device tells the skin’s temperature. Without a correction the desk cannot measure with it.',
    reference: 'The clinical thermometer says (°C)',
    use: 'Use correction {{offset}}',
    noRaw: 'Wait until the device sends a temperature.',
    noReference: 'Fill in what the clinical thermometer says first.',
    tooLarge: 'The difference is more than 5 °C. Bring the forehead closer, then try again.',
    reads: 'The device now reads {{raw}}.',
    saveNow: 'The correction is filled in. Save to use it.',
  },
}
