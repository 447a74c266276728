/** Faces that are already on the reader's machine; a serif for the page and for titles. */
export const FONT = {
  display: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', Georgia, 'Liberation Serif', serif",
  body: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif",
  script: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', Georgia, 'Liberation Serif', serif",
} as const
