export { CharacterScreen } from './CharacterScreen.tsx'
