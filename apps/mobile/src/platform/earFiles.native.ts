import type { EarFiles } from './earFilesPort.ts'

/** A phone hears by its own recogniser: there is nothing to keep. */
export const earFiles: EarFiles | null = null
