/** Says what is being done, and how long it took. */
export function step(words, work) {
  process.stdout.write(`… ${words}\n`)
  const began = Date.now()
  const result = work()
  process.stdout.write(`✓ ${words.replace(/ \(.*\)$/, '')}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  return result
}
