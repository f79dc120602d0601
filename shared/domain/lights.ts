/** How a device is, the worst last. `off`: there is none. */
export const lights = ['off', 'good', 'warning', 'bad'] as const
export type Light = (typeof lights)[number]

/** The one that a guard should look at first; of equals the first named. */
export function worstLight<Lit extends { readonly state: Light }>(devices: readonly Lit[]): Lit | undefined {
  return devices.reduce<Lit | undefined>(
    (worst, each) => (worst && lights.indexOf(worst.state) >= lights.indexOf(each.state) ? worst : each),
    undefined,
  )
}
