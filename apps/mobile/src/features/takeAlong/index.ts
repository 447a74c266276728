export { TakeAlongScreen } from './TakeAlongScreen.tsx'
