import { TemperatureFields } from '../fields/temperature-fields.tsx'
import { useOfficeData } from '../shell/office-data.tsx'
import { SectionForm } from './section-form.tsx'
import styles from './sections.module.css'
import { ThermometerLine } from './thermometer-line.tsx'
import { ThermometerTest } from './thermometer-test.tsx'

/** The temperature's rules, and below them the thermometer: what it sends and one try. */
export function TemperaturePage() {
  const { thermometer } = useOfficeData().settings.temperature
  return (
    <div className={styles.stack}>
      <SectionForm section="temperature">{(fields) => <TemperatureFields {...fields} />}</SectionForm>
      {thermometer && <ThermometerLine storedPath={thermometer.path} />}
      {thermometer && <ThermometerTest />}
    </div>
  )
}
