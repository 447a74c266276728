import { labelKey } from '../structure/label.ts'
import type { Role } from './roles.ts'

/** What `from` is to `to`: "child" reads "from is a child of to". */
export type Kin =
  | 'parent'
  | 'child'
  | 'spouse'
  | 'sibling'
  | 'uncleAunt'
  | 'nieceNephew'
  | 'grandparent'
  | 'grandchild'
  | 'cousin'
  | 'parentInLaw'
  | 'childInLaw'
  | 'siblingInLaw'
  | 'servant'
  | 'master'
  | 'friend'
  | 'lover'
  | 'betrothed'
  | 'neighbour'

const OPPOSITE: Readonly<Record<Kin, Kin>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  uncleAunt: 'nieceNephew',
  nieceNephew: 'uncleAunt',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  cousin: 'cousin',
  parentInLaw: 'childInLaw',
  childInLaw: 'parentInLaw',
  siblingInLaw: 'siblingInLaw',
  servant: 'master',
  master: 'servant',
  friend: 'friend',
  lover: 'lover',
  betrothed: 'betrothed',
  neighbour: 'neighbour',
}

/** In order: "mother-in-law" before "mother". Compared with `labelKey` text (capitals, no accents). */
const WORDS: readonly (readonly [Kin, string])[] = [
  ['parentInLaw', '(?:FATHER|MOTHER)-IN-LAW|SUEGRO|SUEGRA'],
  ['childInLaw', '(?:SON|DAUGHTER)-IN-LAW|YERNO|NUERA'],
  ['siblingInLaw', '(?:BROTHER|SISTER)-IN-LAW|CUNADO|CUNADA'],
  ['grandparent', 'GRANDFATHER|GRANDMOTHER|ABUELO|ABUELA'],
  ['grandchild', 'GRANDSON|GRANDDAUGHTER|NIETO|NIETA'],
  ['parent', 'FATHER|MOTHER|PADRE|MADRE'],
  ['child', 'SON|DAUGHTER|HIJO|HIJA'],
  ['spouse', 'HUSBAND|WIFE|MARIDO|MUJER|ESPOSO|ESPOSA'],
  ['sibling', 'BROTHER|SISTER|HERMANO|HERMANA'],
  ['uncleAunt', 'UNCLE|AUNT|TIO|TIA'],
  ['nieceNephew', 'NEPHEW|NIECE|SOBRINO|SOBRINA'],
  ['cousin', 'COUSIN|PRIMO|PRIMA'],
  ['servant', 'SERVANT|MAID|BUTLER|MANSERVANT|CRIADO|CRIADA|LACAYO|ESCUDERO|DONCELLA|NURSE|PAGE|NODRIZA|AMA|PAJE'],
  ['friend', 'FRIEND|AMIGO|AMIGA'],
  ['lover', 'LOVER|MISTRESS|AMANTE|QUERIDA'],
  ['betrothed', 'BETROTHED|FIANCE|FIANCEE|ENGAGED|NOVIO|NOVIA|PROMETIDO|PROMETIDA'],
  ['neighbour', 'NEIGHBOUR|NEIGHBOR|VECINO|VECINA'],
]
const DESCRIBED = WORDS.map(
  ([kin, words]) => [kin, new RegExp(`\\b(?:${words})\\b(?: MAYOR| MENOR)? (?:OF|TO|DE|DEL) (.+)$`)] as const,
)
/** "Hugo's daughter", as `labelKey` writes it. */
const OWNED = WORDS.map(
  ([kin, words]) => [kin, new RegExp(`^(?:THE )?(.+) S (?:\\p{L}+ )?(?:${words})\\b`, 'u')] as const,
)
const POSSESSED = WORDS.map(
  ([kin, words]) => [kin, new RegExp(`^(?:HIS|HER|SU) (?:\\p{L}+ )?(?:${words})\\b`, 'u')] as const,
)

/** One tie between two roles (positions), as the cast list states it. */
export interface KinTie {
  readonly from: number
  readonly to: number
  readonly kin: Kin
}

/**
 * Ties that the cast list states: "ISABEL, hija de Pedro Crespo", "Malcolm, his son" (of the entry before).
 * Both directions of each tie are given. `order`: names of all entries as printed, to know who stands before whom.
 */
export function kinFromCast(roles: readonly Role[], order: readonly { name: string; description: string }[]): KinTie[] {
  const places = new Map<string, number>()
  for (const [place, role] of roles.entries()) if (role.entry) places.set(role.entry.name, place)
  let head: number | undefined
  const ties: KinTie[] = []
  for (const entry of order) {
    const place = places.get(entry.name)
    const description = labelKey(entry.description)
    const possessed = POSSESSED.find(([, pattern]) => pattern.test(description))
    if (possessed === undefined) head = place
    if (place === undefined) continue
    if (possessed && head !== undefined && head !== place) addTie(ties, place, head, possessed[0])
    const described = describedTie(description, roles, place)
    if (described) addTie(ties, place, described.to, described.kin)
  }
  return ties
}

function describedTie(description: string, roles: readonly Role[], place: number): { to: number; kin: Kin } | null {
  for (const [kin, pattern] of [...OWNED, ...DESCRIBED]) {
    const name = pattern.exec(description)?.[1]?.replace(/^(?:THE|EL|LA|DON|DONA) /, '')
    if (name === undefined) continue
    const to = roles.findIndex(
      (role, i) =>
        i !== place &&
        namesOf(role).some(
          (own) => own === name || own.split(' ').includes(name) || (own.length > 3 && name.startsWith(own)),
        ),
    )
    if (to >= 0) return { to, kin }
  }
  return null
}

function namesOf(role: Role): string[] {
  return [role.key, ...(role.entry ? [labelKey(role.entry.name)] : [])]
}

function addTie(ties: KinTie[], from: number, to: number, kin: Kin): void {
  ties.push({ from, to, kin }, { from: to, to: from, kin: OPPOSITE[kin] })
}

export function oppositeKin(kin: Kin): Kin {
  return OPPOSITE[kin]
}
