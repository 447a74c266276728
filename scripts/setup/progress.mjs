/** Says what is being done, and how long it took; beside the output, which may be JSON for a program to read. */
export function step(words, work) {
  process.stderr.write(`… ${words}\n`)
  const began = Date.now()
  const result = work()
  process.stderr.write(`✓ ${words.replace(/ \(.*\)$/, '')}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  return result
}
