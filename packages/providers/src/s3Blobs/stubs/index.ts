export { type Fault, startFaultyBucket } from './faultyBucket.ts'
export { startBuckets } from './localBuckets.ts'
