import { FileUp, type LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import { Button } from './button.tsx'

type Props = {
  children: string
  /** What the system's dialogue offers, e.g. "image/png,.csv". */
  accept: string
  onFile: (file: File) => void
  icon?: LucideIcon
}

/** Asks for one file of this machine. The same file can be chosen again after it was changed. */
export function FileButton({ children, accept, onFile, icon = FileUp }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant="secondary" icon={icon} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={children}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
