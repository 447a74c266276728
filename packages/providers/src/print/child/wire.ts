import type { Label, PrintOrder } from '@scripteam/pipeline/ports'

/** What the printing process is told, as JSON on its standard input; it answers with the bytes alone. */
export type PressOrder =
  | { readonly kind: 'script'; readonly script: PrintOrder }
  | { readonly kind: 'cover'; readonly label: Label }
