import type { CastMember, DialogueLine, Scene } from '@scripteam/contract/model'
import { isNamedIn, plain } from './names.ts'

/**
 * Whether another line of the scene holds all words of a claim (three letters and more), and the quoted one does not:
 * so it is when a line tells the model what to say of others. It costs a true claim now and then.
 */
export function isDictated(claim: string, quoted: DialogueLine, scene: Scene): boolean {
  const words = plain(claim)
    .split(' ')
    .filter((word) => word.length >= 3)
  const holds = ({ text }: DialogueLine) => {
    const said = new Set(plain(text).split(' '))
    return words.every((word) => said.has(word))
  }
  return words.length > 0 && !holds(quoted) && scene.dialogue.some(holds)
}

/** Whether another line names both whom a relationship ties. */
export function isTieDictated(tied: readonly CastMember[], quoted: DialogueLine, scene: Scene): boolean {
  const namesAll = ({ text }: DialogueLine) => tied.every((member) => isNamedIn(text, member))
  return !namesAll(quoted) && scene.dialogue.some(namesAll)
}

/**
 * Whether another line tells who speaks: it talks of lines and speakers, as orders about them must, or names the one
 * who is suggested beside a word for speaking. It costs a true suggestion now and then.
 */
export function isSpeakerDictated(suggested: CastMember, quoted: DialogueLine, scene: Scene): boolean {
  return scene.dialogue.some(({ id, text }) => {
    if (id === quoted.id) return false
    const words = plain(text)
    return OF_LINES.test(words) || (OF_SPEAKING.test(words) && isNamedIn(text, suggested))
  })
}

/** In capitals without accents, as `plain` has them. */
const OF_LINES =
  /\b(?:LINES?|SPEECH(?:ES)?|SPEAKERS?|ATTRIBUT\w*|DIALOGUES?|REPLICAS?|LINEAS?|FRASES?|PARLAMENTOS?|HABLANTES?|ATRIBU\w*|DIALOGOS?)\b/
const OF_SPEAKING = /\b(?:SA(?:Y|YS|ID)|SPEAKS?|SPOKEN?|HABL\w*|DIC\w*|DIG\w*|DIJ\w*|DECIR)\b/
