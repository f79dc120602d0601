import type { Pen } from './pen.ts'

/** Something of a known size that draws itself, black, with its upper left corner at x, y. All lengths are dots. */
export type Block = {
  readonly width: number
  readonly height: number
  readonly draw: (context: Pen, x: number, y: number) => void
  /** The blocks that it consists of, with their distance from its top, for those who draw a long paper piece by piece. */
  readonly inside?: readonly { readonly block: Block; readonly top: number }[]
  /** It is this code and nothing else, in the middle of rows of its own, so that a printer can make it instead of burning our dots. */
  readonly code?: { readonly text: string; readonly dots: number }
}

/** A part of a paper that becomes a block once the width it may take is known. */
export type Part = (width: number) => Block

export function gap(height: number): Part {
  return (width) => ({ width, height, draw: () => undefined })
}

export function rule(thickness: number): Part {
  return (width) => ({ width, height: thickness, draw: (context, x, y) => context.fillRect(x, y, width, thickness) })
}

/** One below the other. */
export function stack(...parts: readonly Part[]): Part {
  return (width) => {
    let height = 0
    const inside = parts.map((part) => {
      const block = part(width)
      const top = height
      height += block.height
      return { block, top }
    })
    return {
      width,
      height,
      inside,
      draw: (context, x, y) => {
        for (const { block, top } of inside) block.draw(context, x, y + top)
      },
    }
  }
}

type Upright = 'top' | 'middle' | 'bottom'

/** Side by side: one side has its own width, the other takes what is left. */
export function beside(sides: {
  left: Part
  right: Part
  fixed: number
  side: 'left' | 'right'
  gap: number
  upright?: Upright
}): Part {
  return (width) => {
    const rest = width - sides.fixed - sides.gap
    const left = sides.left(sides.side === 'left' ? sides.fixed : rest)
    const right = sides.right(sides.side === 'right' ? sides.fixed : rest)
    const height = Math.max(left.height, right.height)
    const startOfRight = (sides.side === 'left' ? sides.fixed : rest) + sides.gap
    return {
      width,
      height,
      draw: (context, x, y) => {
        left.draw(context, x, y + shift(height - left.height, sides.upright))
        right.draw(context, x + startOfRight, y + shift(height - right.height, sides.upright))
      },
    }
  }
}

function shift(spare: number, upright: Upright = 'top'): number {
  if (upright === 'top') return 0
  return Math.round(upright === 'middle' ? spare / 2 : spare)
}

/** White room on all sides; `line` draws a frame of that thickness with round corners, `solid` a black ground with white words. */
export function boxed(
  part: Part,
  box: { x: number; y: number; line?: number; solid?: boolean; radius?: number },
): Part {
  return (width) => {
    const block = part(width - 2 * box.x)
    const height = block.height + 2 * box.y
    return {
      width,
      height,
      draw: (context, x, y) => {
        frame(context, { x, y, width, height }, box)
        if (box.solid) context.fillStyle = '#fff'
        block.draw(context, x + box.x, y + box.y)
        context.fillStyle = '#000'
      },
    }
  }
}

type Area = { x: number; y: number; width: number; height: number }

function frame(
  context: Pen,
  area: Area,
  { line, solid, radius = 0 }: { line?: number; solid?: boolean; radius?: number },
) {
  if (!line && !solid) return
  const inset = solid ? 0 : (line ?? 0) / 2
  context.beginPath()
  context.roundRect(area.x + inset, area.y + inset, area.width - 2 * inset, area.height - 2 * inset, radius)
  if (solid) context.fill()
  else {
    context.lineWidth = line ?? 0
    context.stroke()
  }
}

/** In the middle, as wide as it needs to be. */
export function centred(part: Part, own: number): Part {
  return (width) => {
    const block = part(own)
    const draw: Block['draw'] = (context, x, y) => block.draw(context, x + (width - own) / 2, y)
    return { width, height: block.height, draw, ...(block.code && { code: block.code }) }
  }
}

/** At the left, as wide as it needs to be. */
export function atLeft(part: Part, own: number): Part {
  return (width) => ({ ...part(own), width })
}

/** Side by side in columns of given widths. */
export function columns(parts: readonly { readonly part: Part; readonly width: number }[], gapWidth: number): Part {
  return (width) => {
    const blocks = parts.map((column) => column.part(column.width))
    return {
      width,
      height: Math.max(0, ...blocks.map((block) => block.height)),
      draw: (context, x, y) => {
        let left = x
        for (const block of blocks) {
          block.draw(context, left, y)
          left += block.width + gapWidth
        }
      },
    }
  }
}
