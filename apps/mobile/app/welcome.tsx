export { WelcomeScreen as default } from '../src/features/auth/index.ts'
