import { expect, test } from '@playwright/test'
import { clippedTexts } from './setup/checks.ts'

const long = 'Profesor Doktor Siti Nurhaliza Rahmawati Puspitasari Handayani'

const clipped = {
  'cut off with three dots': 'width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis',
  'cut off without a sign': 'width: 200px; overflow: hidden; white-space: nowrap',
  'cut off below': 'width: 100px; height: 30px; overflow: hidden',
  'to be pushed sideways': 'width: 200px; overflow: auto; white-space: nowrap',
  'wider than its box': 'width: 200px; white-space: nowrap',
  'wider than the page': 'white-space: nowrap; font-size: 60px',
}
for (const [what, style] of Object.entries(clipped))
  test(`a text that is ${what} is found`, async ({ page }) => {
    await page.setContent(`<body><p style="${style}">${long}</p></body>`)
    expect(await page.evaluate(clippedTexts)).not.toEqual([])
  })

const whole = {
  'in lines of their own': 'width: 200px',
  'in a list that scrolls down': 'width: 200px; height: 40px; overflow-y: auto',
  'that only readers hear': 'position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap',
}
for (const [what, style] of Object.entries(whole))
  test(`words ${what} are left alone`, async ({ page }) => {
    await page.setContent(`<body><p style="${style}">${long}</p></body>`)
    expect(await page.evaluate(clippedTexts)).toEqual([])
  })

test('a line further down a list is left alone, within a page that does not scroll', async ({ page }) => {
  const line = `<p style="height: 40px">${long}</p>`
  const list = `<div style="height: 60px; overflow-y: auto">${line.repeat(4)}</div>`
  await page.setContent(`<body><main style="height: 100px; overflow: hidden">${list}</main></body>`)
  expect(await page.evaluate(clippedTexts)).toEqual([])
  await page.setContent(`<body><main style="height: 30px; overflow: hidden">${list}</main></body>`)
  expect(await page.evaluate(clippedTexts)).not.toEqual([])
})
