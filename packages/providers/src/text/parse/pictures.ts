import type { Page } from '@scripteam/contract/model'

export type PrintedPage = Extract<Page, { kind: 'positioned' }>

/** The pages without text of their own: pictures of text, or blank. */
export function picturedPages(pages: readonly PrintedPage[]): PrintedPage[] {
  const texts = pages.map((page) => page.items.map(({ text }) => text).join(' '))
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(stampOf(text), (counts.get(stampOf(text)) ?? 0) + 1)
  return pages.filter((_, at) => {
    const text = texts[at] ?? ''
    return isMeaningless(text) || (isShort(text) && (counts.get(stampOf(text)) ?? 0) >= STAMPED_PAGES)
  })
}

/** So many pages with the same few words bear a stamp, such as that of the program that scanned them. */
const STAMPED_PAGES = 3

function stampOf(text: string): string {
  return text.replace(/\d+/g, '').trim()
}

function isShort(text: string): boolean {
  return lettersIn(text) <= 100
}

/** No letters, or signs of fonts that do not say which letter each stands for: control or private-use characters. */
function isMeaningless(text: string): boolean {
  const letters = lettersIn(text)
  return letters === 0 || (text.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0) > letters
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
