import type { CharacterId, CharacterRelationship, LineId } from '@scripteam/contract/model'
import type { CastEntry } from '../structure/element.ts'
import { labelKey } from '../structure/label.ts'
import type { LineTone } from './emotion.ts'
import { kinOfAddress } from './kinAddress.ts'
import { type Kin, kinFromCast, oppositeKin } from './kinship.ts'
import { isMere, mannersOfTalk } from './manners.ts'
import type { Role } from './roles.ts'
import { warmthOfWords } from './sentiment.ts'
import type { Talk, Turn } from './talk.ts'
import { WARMTH } from './tones.ts'

interface Bond {
  exchanges: number
  warmth: number
  toned: number
  evidence: LineId[]
  /** Lines from which the sentiment was read. */
  felt: LineId[]
  addressed: Map<Kin, LineId[]>
  /** What was said, to tell the manner of their talk where words of kin fall. */
  texts: string[]
}

/**
 * Who speaks with whom: one relationship for each ordered pair that speaks in turn. `kind` is a kin word where the cast
 * list states it, or where at least two addresses in the talk of the two agree; else "speaksWith".
 * `sentiment` is the mean warmth of the tones and words (`warmthOfWords`) with which `from` speaks to `to`; 0 where
 * none is named.
 */
export function readRelationships(
  roles: readonly Role[],
  ids: readonly CharacterId[],
  cast: readonly CastEntry[],
  talk: Talk,
  toneAt: (turn: Turn) => LineTone | null,
): CharacterRelationship[] {
  const bonds = gatherBonds(talk, toneAt)
  const stated = new Map(kinFromCast(roles, cast).map((tie) => [`${ids[tie.from]}|${ids[tie.to]}`, tie.kin]))
  const groups = new Set(ids.filter((_, at) => roles[at]?.isGroup))
  const clergy = new Set(ids.filter((_, at) => isClergy(roles[at])))
  const elders = eldersIn(bonds)
  return [...bonds].flatMap(([pair, bond]) => {
    const [from, to] = pair.split('|') as [CharacterId, CharacterId] // the key was joined of two ids
    if (groups.has(from) || groups.has(to)) return []
    const isMereWord = clergy.has(from) || clergy.has(to) || elders.has(pair) || elders.has(`${to}|${from}`)
    const spoken = isMereWord ? null : agreedKin(bond, bonds.get(`${to}|${from}`))
    const kind = stated.get(pair) ?? spoken?.kin ?? 'speaksWith'
    const evidence = spoken && kind === spoken.kin ? spoken.evidence : bond.felt.length > 0 ? bond.felt : bond.evidence
    const sentiment = bond.toned === 0 ? 0 : Math.round((bond.warmth / bond.toned) * 100) / 100
    return [{ from, to, kind, sentiment, exchanges: bond.exchanges, evidence }]
  })
}

/**
 * Elders say "my daughter" to a girl who is not theirs: where several do, those whom she never calls father or mother
 * are no parents by that. Their bonds with her, from the elder's side.
 */
function eldersIn(bonds: ReadonlyMap<string, Bond>): Set<string> {
  const claims = new Map<string, string[]>()
  for (const [pair, { addressed }] of bonds) {
    const [elder, child] = pair.split('|')
    if (child === undefined || !addressed.has('parent') || bonds.get(`${child}|${elder}`)?.addressed.has('child'))
      continue
    claims.set(child, [...(claims.get(child) ?? []), pair])
  }
  return new Set([...claims.values()].filter((pairs) => pairs.length > 1).flat())
}

/** Whom all call father or sister, and who call all son: their words of address name no kin. */
const CLERGY =
  /\b(?:(?:FATHER|PADRE) (?!DEL?\b|OF\b|TO\b)\w+|FRIAR|PRIEST|MONK|NUN|ABBESS|ABBOT|VICAR|BISHOP|CHAPLAIN|CONFESSOR|HERMIT|FRAY|MADRE SUPERIORA|(?:MADRE|HERMANA|HERMANO|SISTER|BROTHER|MOTHER) (?!DEL?\b|OF\b|TO\b|IN\b)\w+|NURSE|MATRON|ENFERMERA|REVERENDO|REVEREND|PARSON|NOVICE|NOVICIA|CURA|SACERDOTE|FRAILE|MONJA|ABADESA|ABAD|OBISPO|CAPELLAN|CONFESOR|ERMITANO|SOR)\b/

function isClergy(role: Role | undefined): boolean {
  return role !== undefined && CLERGY.test(labelKey(`${role.name} ${role.entry?.description ?? ''}`))
}

function gatherBonds(talk: Talk, toneAt: (turn: Turn) => LineTone | null): Map<string, Bond> {
  const bonds = new Map<string, Bond>()
  for (const turn of talk.turns) {
    const partner = turn.before ?? turn.after
    const from = turn.line.speakers[0]
    const to = partner?.speakers[0]
    if (from === undefined || to === undefined || from === to) continue
    const pair = `${from}|${to}`
    const bond = bonds.get(pair) ?? newBond()
    if (bond.exchanges === 0) bonds.set(pair, bond)
    bond.exchanges++
    const tone = toneAt(turn)
    const warmth = (tone && WARMTH[tone.tone]) ?? warmthOfWords(turn.line.text)
    if (warmth !== null) {
      bond.warmth += warmth
      bond.toned++
      if (bond.felt.length < 3) bond.felt.push(turn.line.id)
    }
    if (bond.evidence.length < 3) bond.evidence.push(turn.line.id)
    noteAddress(bond, turn)
    bond.texts.push(turn.line.text)
  }
  return bonds
}

function newBond(): Bond {
  return { exchanges: 0, warmth: 0, toned: 0, evidence: [], felt: [], addressed: new Map(), texts: [] }
}

/** A word of address counts only between two who alternate, so that it cannot be meant for a third. */
function noteAddress(bond: Bond, turn: Turn): void {
  const alternates = turn.before && turn.after && turn.before.speakers[0] === turn.after.speakers[0]
  const kin = alternates ? kinOfAddress(turn.line.text) : null
  if (kin === null) return
  const called = bond.addressed.get(kin)
  if (called) called.push(turn.line.id)
  else bond.addressed.set(kin, [turn.line.id])
}

function agreedKin(bond: Bond, back: Bond | undefined): { kin: Kin; evidence: LineId[] } | null {
  const votes = new Map<Kin, LineId[]>()
  for (const [kin, ids] of bond.addressed) votes.set(kin, [...ids])
  for (const [kin, ids] of back?.addressed ?? [])
    votes.set(oppositeKin(kin), [...(votes.get(oppositeKin(kin)) ?? []), ...ids])
  if (votes.size === 0) return null
  const manners = mannersOfTalk([...bond.texts, ...(back?.texts ?? [])])
  const sorted = [...votes].filter(([kin]) => !isMere(kin, manners)).sort((a, b) => b[1].length - a[1].length)
  const [best, second] = sorted
  if (!best || best[1].length < 2 || (second && second[1].length * 3 > best[1].length)) return null
  return { kin: best[0], evidence: best[1].slice(0, 5) }
}

/** A sentence on whom somebody (`bonds`: theirs) speaks with, most exchanges first; empty for somebody who speaks with nobody. */
export function partnersSentence(
  bonds: readonly CharacterRelationship[],
  nameOf: ReadonlyMap<CharacterId, string>,
  language: 'es' | 'en',
): string {
  const own = bonds.toSorted((a, b) => b.exchanges - a.exchanges)
  const names = own.slice(0, 3).flatMap((bond) => nameOf.get(bond.to) ?? [])
  if (names.length === 0) return ''
  const and = language === 'es' ? ' y ' : ' and '
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
  return language === 'es' ? `Habla sobre todo con ${list}.` : `Speaks mostly with ${list}.`
}
