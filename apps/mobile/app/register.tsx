export { RegisterScreen as default } from '../src/features/auth/index.ts'
