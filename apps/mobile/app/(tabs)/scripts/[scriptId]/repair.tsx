export { RepairScreen as default } from '../../../../src/features/repair/index.ts'
