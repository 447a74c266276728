/** What became of an address: given to the phone's own sheet, copied, or neither. */
export type Shared = 'shared' | 'copied' | 'cannot'
