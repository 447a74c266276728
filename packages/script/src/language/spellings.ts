import type { Tongue } from './commonWords.ts'

interface Spelling {
  readonly pattern: RegExp
  readonly tongues: readonly Tongue[]
  /** Nats for each of `tongues`, weighed by hand on plays of several centuries. */
  readonly weight: number
  /** Needs a letter beyond a-z. */
  readonly isAccented?: true
}

/** Letters and endings that few of the languages have, for words that are in no list. */
export const SPELLINGS: readonly Spelling[] = [
  { pattern: /ñ/, tongues: ['es', 'gl'], weight: 1.5, isAccented: true },
  { pattern: /[áéíóú]/, tongues: ['es', 'gl', 'pt'], weight: 0.8, isAccented: true },
  {
    pattern: /ción$|ciones$|miento$|ando$|iendo$|ieron$|aron$|amos$|emos$|ía$|ías$|ían$|illos?$|illas?$/,
    tongues: ['es'],
    weight: 0.8,
  },
  { pattern: /mente$|idad$|able$/, tongues: ['es'], weight: 0.5 },
  { pattern: /(?:[^s]s|[aeo])$/, tongues: ['es', 'gl', 'pt'], weight: 0.15 },
  { pattern: /th|wh|sh|ck|gh|oo|ee|ea|ou|^kn|^wr/, tongues: ['en'], weight: 0.7 },
  { pattern: /ing$|ness$|ful$|less$|ly$|tion$|ed$|[^aeiou]y$|ght$/, tongues: ['en'], weight: 0.8 },
  { pattern: /[kw]/, tongues: ['en', 'de', 'nl'], weight: 0.5 },
  { pattern: /[äöüß]|sch|ung$|lich$|keit$|ein/, tongues: ['de'], weight: 1.2 },
  { pattern: /ij|aa|uu|oe|lijk$|heid$/, tongues: ['nl'], weight: 1 },
  { pattern: /[êâîôûœ]|eux$|eau|aient$|ez$|oux?$/, tongues: ['fr'], weight: 1 },
  { pattern: /[àèùò]/, tongues: ['it', 'ca', 'fr'], weight: 0.8, isAccented: true },
  { pattern: /zione$|gli|cch|zz|ggi|[^aeiou]i$/, tongues: ['it'], weight: 0.8 },
  { pattern: /[ãõ]|ção|ões$|lh|nh/, tongues: ['pt'], weight: 1.4 },
  { pattern: /ny|ció$|l·l|tg|tj|ix|[^aeiou]ts$/, tongues: ['ca'], weight: 0.9 },
  { pattern: /ç/, tongues: ['ca', 'fr', 'pt'], weight: 0.8, isAccented: true },
  { pattern: /x[eaio]|iñ|ción$|cións$/, tongues: ['gl'], weight: 0.6 },
  { pattern: /us$|um$|ae$|orum$|ibus$|tur$/, tongues: ['la'], weight: 0.7 },
]
