export { TakeAlongScreen as default } from '../../../../src/features/takeAlong/index.ts'
