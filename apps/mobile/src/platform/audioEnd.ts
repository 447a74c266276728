/** A promise with its ending in hand: what plays settles it once, whatever happens first. */
export interface Ending<T> {
  readonly whenOver: Promise<T>
  end(how: T): void
}

export function createEnding<T>(): Ending<T> {
  let settle: (how: T) => void = () => undefined
  const whenOver = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { whenOver, end: (how) => settle(how) }
}
