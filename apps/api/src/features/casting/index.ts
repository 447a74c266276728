export { bindCasting } from './bindCasting.ts'
export { charactersOf } from './toCharacters.ts'
