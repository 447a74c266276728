/** How much room bytes take up, as it is written in a language: "1,2 MB". */
export function megabytes(bytes: number, language: string): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, format).format(bytes / 1_000_000)
}
