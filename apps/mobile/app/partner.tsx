export { PartnerScreen as default } from '../src/features/partner/index.ts'
