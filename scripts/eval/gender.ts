import type { Answer, Gold } from './gold.ts'
import type { People } from './people.ts'

export interface GenderCount {
  /** Speaking people whose sex the gold reading knows, those of them whose gender was stated, and rightly. */
  readonly known: number
  readonly stated: number
  readonly right: number
}

/** Compares the stated genders with the gold ones; an answered name that may be several people counts for none. */
export function countGenders(gold: Gold, answer: Answer, people: People): GenderCount {
  const said = new Map<number, string>()
  for (const { name, gender } of answer.characters) {
    const [at, ...others] = people.find(name)
    if (at !== undefined && others.length === 0 && gender) said.set(at, gender)
  }
  const known = gold.characters.flatMap(({ sex, speaks }, at) => (sex && speaks ? [{ sex, said: said.get(at) }] : []))
  const stated = known.filter((one) => one.said !== undefined)
  const right = stated.filter((one) => one.said?.charAt(0) === one.sex.charAt(0).toLowerCase())
  return { known: known.length, stated: stated.length, right: right.length }
}

export function sumGenders(counts: readonly GenderCount[]): GenderCount {
  const sum = (figure: keyof GenderCount) => counts.reduce((total, count) => total + count[figure], 0)
  return { known: sum('known'), stated: sum('stated'), right: sum('right') }
}

export function genderRow({ known, stated, right }: GenderCount): string {
  return `gender stated for ${stated}/${known} (target 60 %), right for ${right}/${stated} (target 95 %)`
}
