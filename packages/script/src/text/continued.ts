const WORDS = String.raw`CONTINUED|CONT['’]?D\.?|CONT\.|MORE|SIGUE|CONTIN[UÚ]A|CONTINUACI[OÓ]N|M[AÁ]S`
const NUMBER = String.raw`(?:[A-Z]?\d{1,4}[A-Z]?\.?)?`
const BRACKETED = new RegExp(String.raw`^${NUMBER}\s*\((?:${WORDS})\)\s*${NUMBER}$`)
const WITH_COLON = new RegExp(String.raw`^${NUMBER}\s*(?:CONTINUED|CONTIN[UÚ]A|SIGUE)\s*:\s*(?:\(\d+\))?\s*${NUMBER}$`)

/** "(CONTINUED)", "12 CONTINUED: (2) 12", "(MORE)   *", "(SIGUE)": a page break inside a scene or speech of a film script. */
export function isContinuation(printed: string): boolean {
  const text = printed.endsWith('*') ? printed.replace(/\s*\*+$/, '') : printed
  return text.length <= 40 && (BRACKETED.test(text) || WITH_COLON.test(text))
}
