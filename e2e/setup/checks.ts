import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { sizes } from './office.ts'

/** axe finds nothing; what it would say otherwise is in the failure, in a line each. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target})`))
  expect.soft(found, 'axe').toEqual([])
}

/** One view of a screen, by name: legible at every size, and axe finds nothing. */
export async function expectWellShown(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      await test.step(size, () => expectNothingClipped(page))
      await expectAccessible(page)
    }
  })
}

/** No text is cut off by its box or by the edge of the page, and nothing has to be pushed sideways to be read. */
async function expectNothingClipped(page: Page): Promise<void> {
  expect.soft(await page.evaluate(clippedTexts), 'clipped').toEqual([])
}

/** Runs in the page. Text that only readers hear (a box of one pixel) is meant not to be seen; a field of many lines scrolls what was typed. */
export function clippedTexts(): string[] {
  const found: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide, the window ${clientWidth}`)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (
      !element ||
      text === '' ||
      element.localName === 'textarea' ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    let box = range.getBoundingClientRect()
    let holder = element
    while (getComputedStyle(holder).display.startsWith('inline') && holder.parentElement) holder = holder.parentElement
    const held = holder.getBoundingClientRect()
    if (held.width > 1 && (box.right > held.right + 1 || box.left < held.left - 1))
      found.push(`“${text.slice(0, 60)}” is wider than its <${holder.localName} class="${holder.className}">`)
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around)
      const frame = around.getBoundingClientRect()
      if (frame.width <= 1 || frame.height <= 1) break
      const cutsAcross = style.overflowX !== 'visible' && (box.right > frame.right + 1 || box.left < frame.left - 1)
      const isEllipsis = style.textOverflow === 'ellipsis' && around.scrollWidth > around.clientWidth
      const cutsDown =
        (style.overflowY === 'hidden' || style.overflowY === 'clip') &&
        (box.bottom > frame.bottom + 1 || box.top < frame.top - 1)
      // What is scrolled out of sight is cut off by nothing around.
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') {
        const [top, bottom] = [Math.max(box.top, frame.top), Math.min(box.bottom, frame.bottom)]
        if (bottom <= top && !cutsAcross) break
        box = new DOMRect(box.x, top, box.width, bottom - top)
      }
      if (!cutsAcross && !isEllipsis && !cutsDown) continue
      found.push(`“${text.slice(0, 60)}” is cut off by <${around.localName} class="${around.className}">`)
      break
    }
  }
  return found
}
