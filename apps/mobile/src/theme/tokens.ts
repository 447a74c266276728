/** Distances in density-independent pixels. */
export const SPACE = { hair: 2, xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 } as const

/** The smallest side of anything that is pressed. Source: WCAG 2.2, 2.5.5. */
export const TARGET = 44

export const RADIUS = { s: 6, m: 10, l: 16, round: 999 } as const

export const FONT_SIZE = { small: 14, body: 16, large: 19, title: 24, display: 34 } as const

/** Reading widths: text stays within `page`, forms within `form`. Above `wide` the tabs stand at the side. */
export const WIDTH = { form: 460, page: 860, wide: 800 } as const

/** Milliseconds. `reveal` is the time between two characters walking on. */
export const MOTION = { short: 160, reveal: 320 } as const
