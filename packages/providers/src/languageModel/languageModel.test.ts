import { languageModelConformance } from '@scripteam/pipeline/conformance'
import { createNoModel } from './index.ts'

languageModelConformance('no model', async () => createNoModel())
