export { RoleScreen as default } from '../../../../src/features/rehearsal/index.ts'
