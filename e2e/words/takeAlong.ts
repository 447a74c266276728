/** On the way to a file to take along. */
export const TAKE_ALONG = {
  es: { sample: /EL APUNTADOR/i, none: 'Todavía no hay ninguno.', deleteFull: /^Borrar: / },
  en: { sample: /THE UNDERSTUDY/i, none: 'Nothing has been made yet.', deleteFull: /^Delete: / },
} as const
