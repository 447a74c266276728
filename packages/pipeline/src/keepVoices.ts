import type { CastVoice } from '@scripteam/contract/model'

/**
 * The cast of a script that was cast before: whoever had a voice keeps it, so that nothing that stayed is recorded
 * again. Somebody new whose voice is taken gets one that the rules gave to a voice's keeper, of the same gender if any.
 */
export function keepVoices(byRule: readonly CastVoice[], settled: readonly CastVoice[]): CastVoice[] {
  const kept = new Map(settled.map((member) => [member.characterId, member]))
  const taken = new Set(byRule.flatMap(({ characterId }) => kept.get(characterId) ?? []).map(soundOf))
  return byRule.map((member) => {
    const own = kept.get(member.characterId)
    if (own) return own
    const free = taken.has(soundOf(member)) ? freeVoice(member, byRule, taken) : member
    taken.add(soundOf(free))
    return { ...free, characterId: member.characterId }
  })
}

function freeVoice(member: CastVoice, byRule: readonly CastVoice[], taken: ReadonlySet<string>): CastVoice {
  const free = byRule.filter((other) => !taken.has(soundOf(other)))
  return free.find((other) => other.voice.gender === member.voice.gender) ?? free[0] ?? member
}

function soundOf({ voice, profile }: CastVoice): string {
  return JSON.stringify([voice.provider, voice.voiceId, profile.settings])
}
