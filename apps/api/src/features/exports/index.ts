import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { getExportFile } from './getExportFile.ts'
import { getExport, listExports, removeExport, startExport } from './orders.ts'
import { createWorkshop } from './workshop.ts'

/** Files to take along, made of scripts in the background. */
export function bindExports(parts: Parts, engine: Engine): Feature {
  const workshop = createWorkshop(parts, engine)
  const desk = { parts, engine, nudge: workshop.nudge }
  return {
    handlers: {
      startExport: startExport(desk),
      listExports: listExports(desk),
      getExport: getExport(desk),
      removeExport: removeExport(desk),
      getExportFile: getExportFile(desk),
    },
    startWork: workshop.open,
    stop: workshop.close,
  }
}
