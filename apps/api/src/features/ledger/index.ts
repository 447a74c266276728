export { bindLedger } from './bindLedger.ts'
export { capsIn, warnWhenNear } from './caps.ts'
export { createLedger } from './createLedger.ts'
