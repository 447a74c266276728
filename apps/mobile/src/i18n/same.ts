/** The shape of a words file, with any words: what the other language must fill in completely. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
