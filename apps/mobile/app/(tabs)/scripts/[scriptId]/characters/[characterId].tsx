export { CharacterScreen as default } from '../../../../../src/features/characters/index.ts'
