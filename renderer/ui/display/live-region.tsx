import { VisuallyHidden } from 'react-aria-components/VisuallyHidden'

/** Says a change to a screen reader that does not look at the place where it shows. Keep it mounted; change its text. */
export function LiveRegion({ text, urgent = false }: { text: string; urgent?: boolean }) {
  return (
    <VisuallyHidden>
      <div role={urgent ? 'alert' : 'status'}>{text}</div>
    </VisuallyHidden>
  )
}
