import type { Me } from '../../../shared/contract/access.ts'
import { ChecksPage } from '../checks/checks-page.tsx'
import { ClosingsPage } from '../closings/closings-page.tsx'
import { EmployeesPage } from '../employees/employees-page.tsx'
import { CalendarFields } from '../fields/calendar-fields.tsx'
import { ParkingFields } from '../fields/parking-fields.tsx'
import { PrinterFields } from '../fields/printer-fields.tsx'
import { SiteFields } from '../fields/site-fields.tsx'
import { TimingFields } from '../fields/timing-fields.tsx'
import { VisitingFields } from '../fields/visiting-fields.tsx'
import { PeoplePage } from '../people/people-page.tsx'
import { ScanningPage } from '../scanning/scanning-page.tsx'
import type { SectionId } from '../shell/sections.ts'
import { StockPage } from '../stock/stock-page.tsx'
import { ExceptionsPage } from './exceptions-page.tsx'
import { MachinePage } from './machine-page.tsx'
import { PrinterTest } from './printer-test.tsx'
import { SectionForm } from './section-form.tsx'
import styles from './sections.module.css'
import { TemperaturePage } from './temperature-page.tsx'
import { UnitsPage } from './units-page.tsx'

/** What stands on one page of the office. */
export function SectionPage({ id, me }: { id: SectionId; me: Me }) {
  switch (id) {
    case 'site':
      return <SectionForm section="office">{(fields) => <SiteFields {...fields} />}</SectionForm>
    case 'calendar':
      return <SectionForm section="calendar">{(fields) => <CalendarFields {...fields} />}</SectionForm>
    case 'visiting':
      return (
        <SectionForm section="visiting">
          {(fields) => (
            <>
              <VisitingFields {...fields} />
              <TimingFields {...fields} />
            </>
          )}
        </SectionForm>
      )
    case 'parking':
      return <SectionForm section="parking">{(fields) => <ParkingFields {...fields} />}</SectionForm>
    case 'printer':
      return (
        <div className={styles.stack}>
          <SectionForm section="printers">{(fields) => <PrinterFields {...fields} />}</SectionForm>
          <PrinterTest />
        </div>
      )
    case 'temperature':
      return <TemperaturePage />
    case 'scanning':
      return <ScanningPage />
    case 'exceptions':
      return <ExceptionsPage me={me} />
    case 'people':
      return <PeoplePage />
    case 'employees':
      return <EmployeesPage />
    case 'units':
      return <UnitsPage />
    case 'stock':
      return <StockPage />
    case 'checks':
      return <ChecksPage />
    case 'closings':
      return <ClosingsPage />
    case 'machine':
      return <MachinePage />
  }
}
