import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { changeCharacter } from './changeCharacter.ts'
import { listCharacters } from './listCharacters.ts'
import { listVoices } from './listVoices.ts'
import { recordTake } from './recordTake.ts'

/** Characters, their voices, and single takes. */
export function bindCasting(parts: Parts, engine: Engine): Feature {
  const desk = { engine, now: parts.now }
  return {
    handlers: {
      listCharacters: listCharacters(desk),
      changeCharacter: changeCharacter(desk),
      listVoices: listVoices(desk),
      recordTake: recordTake(desk),
    },
  }
}
