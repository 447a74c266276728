export { RootLayout as default } from '../src/features/shell/index.ts'
