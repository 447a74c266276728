import { stepRunnerConformance } from '@scripteam/pipeline/conformance'
import { createDirectRunner } from './directRunner.ts'

stepRunnerConformance('the direct runner', async (parts) => createDirectRunner(parts))
