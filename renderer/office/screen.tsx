export function Screen() {
  return <main />
}
