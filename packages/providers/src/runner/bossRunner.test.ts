import { PGlite } from '@electric-sql/pglite'
import { stepRunnerConformance } from '@scripteam/pipeline/conformance'
import { createBossRunner } from './bossRunner.ts'

stepRunnerConformance('the runner on the embedded database', async (parts) => {
  const pglite = await PGlite.create()
  const runner = createBossRunner({ kind: 'pglite', pglite }, parts, {
    isWorker: true,
    onError: (error) => process.stderr.write(`${error.message}\n`),
  })
  let isStopped = false
  return {
    ...runner,
    async stop() {
      await runner.stop()
      if (!isStopped) await pglite.close()
      isStopped = true
    },
  }
})
