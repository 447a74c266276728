import type { CharacterId, DialogueLine, Reading, Scene } from '@scripteam/contract/model'
import type { Claim, Dropped } from './claims.ts'
import { isDictated, isSpeakerDictated, isTieDictated } from './dictated.ts'
import { isFitEmotion, isFitText, isQuotedFrom } from './fitText.ts'
import { isNamedIn, meantBy, speakersOf } from './names.ts'
import type { SceneAnswer } from './sceneAnswer.ts'

/** An answer about a stretch of a scene -> the claims that the quoted line supports, and why the others were dropped. */
export function acceptClaims(answer: SceneAnswer, scene: Scene, reading: Reading) {
  const judge = judgeOf(scene, reading)
  const judged = [
    ...answer.emotions.map((said) => judge.emotion(said)),
    ...TRAITS.flatMap((kind) => answer[kind].map((said) => judge.trait(kind, said))),
    ...answer.relationships.map((said) => judge.relationship(said)),
    ...answer.attributions.map((said) => judge.attribution(said)),
  ]
  return {
    claims: judged.filter((one) => typeof one !== 'string'),
    dropped: judged.filter((one) => typeof one === 'string'),
  }
}

const TRAITS = ['personality', 'motivations', 'speakingStyle'] as const

type Said<K extends keyof SceneAnswer> = SceneAnswer[K][number]

function judgeOf(scene: Scene, reading: Reading) {
  const speakers = speakersOf(scene, reading)
  return {
    emotion({ emotion, intensity, ...said }: Said<'emotions'>): Claim | Dropped {
      const line = quotedLine(said, scene)
      if (typeof line === 'string') return line
      if (!isFitEmotion(emotion) || !(intensity >= 0 && intensity <= 1)) return 'unfit'
      if (isDictated(emotion, line, scene)) return 'dictated'
      return { kind: 'emotion', line, emotion, intensity, quote: said.quote }
    },
    trait(kind: (typeof TRAITS)[number], { character, text, ...said }: Said<'personality'>): Claim | Dropped {
      const line = quotedLine(said, scene)
      if (typeof line === 'string') return line
      const who = meantBy(character, speakers)
      if (who === null) return 'noCharacter'
      if (!line.speakers.includes(who)) return 'notTheirs'
      if (!isFitText(text)) return 'unfit'
      return isDictated(text, line, scene) ? 'dictated' : { kind, line, who, text: text.trim() }
    },
    relationship({ from: fromName, to: toName, kind: bond, ...said }: Said<'relationships'>): Claim | Dropped {
      const line = quotedLine(said, scene)
      if (typeof line === 'string') return line
      const [from, to] = [meantBy(fromName, speakers), meantBy(toName, speakers)]
      if (from === null || to === null) return 'noCharacter'
      const concerns = concernedBy(line, scene, reading)
      if (from === to || !line.speakers.includes(from) || !concerns.has(to)) return 'notTheirs'
      const tied = speakers.filter(({ id }) => id === from || id === to)
      return isTieDictated(tied, line, scene) ? 'dictated' : { kind: 'relationship', line, from, to, bond }
    },
    attribution({ character, ...said }: Said<'attributions'>): Claim | Dropped {
      const line = quotedLine(said, scene)
      if (typeof line === 'string') return line
      const who = meantBy(character, speakers)
      if (who === null) return 'noCharacter'
      if (!isAsked(line) || line.speakers.includes(who)) return 'notAsked'
      const suggested = speakers.filter(({ id }) => id === who)
      const isTold = suggested.some((member) => isSpeakerDictated(member, line, scene))
      return isTold ? 'dictated' : { kind: 'attribution', line, who }
    },
  }
}

function quotedLine({ line: number, quote }: { line: number; quote: string }, scene: Scene): DialogueLine | Dropped {
  const line = scene.dialogue.find(({ lineNumber }) => lineNumber === number)
  if (!line) return 'noLine'
  return isQuotedFrom(quote, line.text) ? line : 'noQuote'
}

/** To or about whom a line is said: those who speak just before and after it, and those it names. */
function concernedBy(line: DialogueLine, scene: Scene, reading: Reading): Set<CharacterId> {
  const at = scene.dialogue.indexOf(line)
  const around = [scene.dialogue[at - 1], scene.dialogue[at + 1]].flatMap((next) => next?.speakers ?? [])
  const named = speakersOf(scene, reading).filter((member) => isNamedIn(line.text, member))
  return new Set([...around, ...named.map((member) => member.id)])
}

/** What a person has confirmed is certain, and has no doubts. */
function isAsked({ doubts, confidence }: DialogueLine): boolean {
  return confidence < 1 && doubts !== undefined && doubts.length > 0
}
