import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { audition } from './audition.ts'
import { changeCharacter } from './changeCharacter.ts'
import { chooseTake } from './chooseTake.ts'
import { listCharacters } from './listCharacters.ts'
import { listTakes } from './listTakes.ts'
import { listVoices } from './listVoices.ts'
import { recordTake } from './recordTake.ts'
import { removeTake } from './removeTake.ts'
import { uploadTake } from './uploadTake.ts'

/** Characters, their voices, and single takes. */
export function bindCasting(parts: Parts, engine: Engine): Feature {
  const desk = { engine, now: parts.now }
  const { recordings } = parts.tools
  return {
    handlers: {
      listCharacters: listCharacters(desk),
      changeCharacter: changeCharacter(desk),
      listVoices: listVoices(desk),
      audition: audition(desk),
      listTakes: listTakes(desk),
      recordTake: recordTake(desk),
      uploadTake: uploadTake(desk, recordings),
      chooseTake: chooseTake(desk),
      removeTake: removeTake(desk),
    },
  }
}
