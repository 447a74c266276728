import type { BindFeature } from '../parts.ts'

/** The features of the product, in the order in which they are bound. One line each. */
export const FEATURES: readonly BindFeature[] = []
