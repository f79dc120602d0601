/** Ends a `switch` over a closed union: a case that was forgotten does not compile, one that slipped in at run time throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
