const FALLBACK = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif"

/** Alegreya, drawn for literature in Spanish, for titles and the page; the system's own face for everything else. */
export const FONT = {
  display: `Alegreya_700Bold, ${FALLBACK}`,
  body: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
  script: `Alegreya_400Regular, ${FALLBACK}`,
} as const
