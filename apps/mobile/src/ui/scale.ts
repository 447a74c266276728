/** The ends of a scale, and the smallest step on it. */
export interface Scale {
  min: number
  max: number
  step: number
}

/** The nearest value on the scale to a share of its length. */
export function valueAt(share: number, scale: Scale): number {
  return onScale(scale.min + share * (scale.max - scale.min), scale)
}

/** Where a value lies, from 0 to 1. */
export function placeOf(value: number, { min, max }: Scale): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)))
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
}

/** The value a key leads to; null for keys that lead nowhere. Source: ARIA Authoring Practices, slider. */
export function steppedBy(key: string, value: number, scale: Scale): number | null {
  if (key === 'Home') return scale.min
  if (key === 'End') return scale.max
  const steps = STEPS[key]
  return steps === undefined ? null : onScale(value + steps * scale.step, scale)
}

/** Rounded to a step, without the dust of binary fractions. */
function onScale(value: number, { min, max, step }: Scale): number {
  const stepped = min + Math.round((value - min) / step) * step
  return Number(Math.min(max, Math.max(min, stepped)).toFixed(6))
}
