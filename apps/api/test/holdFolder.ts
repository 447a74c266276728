import { FolderInUse, lockFolder } from '../src/db/lock.ts'

/** A process that takes a folder, says `held`, or `refused`, and lives until it is killed. */
const [folder = ''] = process.argv.slice(2)
try {
  await lockFolder(folder)
  process.stdout.write('held\n')
  setInterval(() => undefined, 1_000)
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error
  process.stdout.write(`refused: ${error.message}\n`)
}
