export { PartnerScreen } from './PartnerScreen.tsx'
