import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const bin = (pkg: string, file: string) => join(ROOT, 'node_modules', pkg, file)
const TSC = bin('typescript', 'bin/tsc')

interface Check {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd?: string
}

const MOBILE = join(ROOT, 'apps', 'mobile')

/** What a tree has to satisfy besides its tests. */
const CHECKS: readonly Check[] = [
  { name: 'format and lint', command: [bin('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'types of the server', command: [TSC, '-p', 'tsconfig.json'] },
  { name: 'types of the pure packages', command: [TSC, '-p', 'tsconfig.pure.json'] },
  { name: 'types of the app on the web', command: [TSC, '-p', 'tsconfig.web.json'], cwd: MOBILE },
  { name: 'types of the app on iOS', command: [TSC, '-p', 'tsconfig.ios.json'], cwd: MOBILE },
  { name: 'types of the app on Android', command: [TSC, '-p', 'tsconfig.android.json'], cwd: MOBILE },
  { name: 'types of the service worker', command: [TSC, '-p', 'worker/tsconfig.json'], cwd: MOBILE },
  {
    name: 'arrows',
    command: [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'packages',
      'apps',
    ],
  },
  { name: 'dead code', command: [bin('knip', 'bin/knip.js'), '--no-progress'] },
  { name: 'licences', command: [join(ROOT, 'scripts', 'licences.ts')] },
  { name: 'generated files', command: [join(ROOT, 'scripts', 'generate.ts'), '--check'] },
]

interface Checked {
  readonly name: string
  readonly isFine: boolean
  readonly output: string
  readonly seconds: number
}

/** Runs every check, two at a time, and prints each one's end as it comes. */
export async function runChecks(): Promise<Checked[]> {
  const waiting = [...CHECKS]
  const done: Checked[] = []
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const checked = await run(next)
      done.push(checked)
      print(checked)
    }
  }
  await Promise.all([work(), work()])
  return done
}

function print(checked: Checked): void {
  console.log(`${checked.isFine ? '✓' : '✗'} ${checked.name} (${checked.seconds.toFixed(1)} s)`)
  if (!checked.isFine) console.log(checked.output)
}

function run(check: Check): Promise<Checked> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, check.command, {
      cwd: check.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) =>
      resolve({ name: check.name, isFine: code === 0, output, seconds: (performance.now() - began) / 1000 }),
    )
  })
}
