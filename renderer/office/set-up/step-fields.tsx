import { CalendarFields } from '../fields/calendar-fields.tsx'
import { SiteFields } from '../fields/site-fields.tsx'
import { VisitingFields } from '../fields/visiting-fields.tsx'
import { DeviceStep } from './device-step.tsx'
import { EmployeeStep } from './employee-step.tsx'
import type { Step } from './form.ts'
import { NumberStep } from './number-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { fieldsOf, type StepProps } from './step-props.ts'

/** What one step asks for. */
export function StepFields({ step, ...props }: StepProps & { step: Exclude<Step, 'review'> }) {
  switch (step) {
    case 'site':
      return <SiteFields {...fieldsOf('office', props)} />
    case 'calendar':
      return <CalendarFields {...fieldsOf('calendar', props)} />
    case 'visiting':
      return <VisitingFields {...fieldsOf('visiting', props)} />
    case 'people':
      return <PeopleStep {...props} />
    case 'employees':
      return <EmployeeStep {...props} />
    case 'numbers':
      return <NumberStep {...props} />
    case 'devices':
      return <DeviceStep {...props} />
  }
}
