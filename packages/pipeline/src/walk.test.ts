import type { Confirmation } from '@scripteam/contract/api'
import { type CharacterId, type LineId, RepairId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { draftPack, packSoFar } from './currentPack.ts'
import { NO_DECISIONS, type ScriptFacts } from './facts.ts'
import type { Publication, Recording } from './outputs.ts'
import { earlierOf } from './runStep.ts'
import { SCRIPT, setStage, upload } from './testStage.ts'
import { walk } from './walk.ts'

type Stage = ReturnType<typeof setStage>

const AS_ONE: Confirmation = {
  confirmLanguage: 'en',
  voicePreferences: { region: 'us' },
  acceptMismatch: 'treat_as_one',
}

const REPAIR = RepairId.parse('00000000-0000-4000-8000-00000000000a')

const never = new AbortController().signal

async function rehearsable(stage: Stage, more: Partial<ScriptFacts> = {}): Promise<ScriptFacts> {
  const facts = await upload(stage, { confirmation: AS_ONE, ...more })
  expect(await walk(SCRIPT, 'extractText', stage.tools, never)).toEqual({ kind: 'finished' })
  return facts
}

async function published(stage: Stage, facts: ScriptFacts): Promise<Publication> {
  return earlierOf(facts, stage.tools).output('publish')
}

function linesOf({ pack, scenes }: Publication) {
  const manifests = pack.scenes.flatMap((scene) => scenes[scene.manifest] ?? [])
  return manifests.flatMap((scene) => scene.elements.flatMap((e) => (e.kind === 'dialogue' ? [e] : [])))
}

describe('walking a script from the upload to the pack', () => {
  it('stops to ask for the language, and says so', async () => {
    const stage = setStage()
    await upload(stage)
    expect(await walk(SCRIPT, 'extractText', stage.tools, never)).toEqual({ kind: 'waits', at: 'confirmLanguage' })
    expect(stage.store.state(SCRIPT)?.status).toBe('awaiting_language')
    expect(stage.speech.asked).toEqual([])
  })

  it('tells of the characters one by one, in the order in which they first speak', async () => {
    const stage = setStage()
    await upload(stage)
    await walk(SCRIPT, 'extractText', stage.tools, never)
    const found = stage.events.events.flatMap(({ event }) =>
      event.kind === 'characterFound' ? [event.character.name.toUpperCase()] : [],
    )
    expect(found).toEqual(['ANNA', 'BRUNO', 'CLARA'])
  })

  it('records every line once the language is confirmed', async () => {
    const stage = setStage()
    const facts = await rehearsable(stage)
    const publication = await published(stage, facts)
    const lines = linesOf(publication)
    expect(lines).toHaveLength(10)
    expect(lines.every((line) => line.audio !== undefined)).toBe(true)
    expect(publication.pack.scenes.every((scene) => scene.isRecorded)).toBe(true)
    expect(stage.store.state(SCRIPT)).toEqual({ status: 'complete', progress: { step: 'publish', percent: 100 } })
  })

  it('says of every scene how large its recordings are, a shared one counted once', async () => {
    const stage = setStage()
    const { pack, scenes } = await published(stage, await rehearsable(stage))
    for (const { manifest, bytes } of pack.scenes) {
      const clips = (scenes[manifest]?.elements ?? []).flatMap(({ audio }) => audio ?? [])
      const stored = await Promise.all(
        [...new Set(clips.map(({ blob }) => blob))].map((id) => stage.tools.blobs.get(id)),
      )
      expect(bytes).toBe(stored.reduce((sum, blob) => sum + (blob?.bytes.length ?? 0), 0))
    }
  })

  it('never asks for the same words in the same voice twice', async () => {
    const stage = setStage()
    await rehearsable(stage)
    const inAnnasVoice = stage.speech.texts().filter((text) => text.startsWith('Where exactly'))
    expect(inAnnasVoice).toHaveLength(1)
  })

  it('costs nothing to walk again, and gives the same pack', async () => {
    const stage = setStage()
    const facts = await rehearsable(stage)
    const before = await published(stage, facts)
    const asked = stage.speech.asked.length
    await walk(SCRIPT, 'extractText', stage.tools, never)
    expect(stage.speech.asked).toHaveLength(asked)
    expect((await published(stage, facts)).pack.hash).toBe(before.pack.hash)
  })

  it('records only the line that was corrected', async () => {
    const stage = setStage()
    const facts = await rehearsable(stage)
    const line = linesOf(await published(stage, facts))[2]
    const asked = stage.speech.asked.length
    const repairs = [
      {
        operation: { kind: 'changeText' as const, id: REPAIR, lineId: line?.id as LineId, text: 'The drawer is full.' },
        about: null,
      },
    ]
    stage.store.put({ ...facts, decisions: { ...NO_DECISIONS, repairs } })
    await walk(SCRIPT, 'confirmLanguage', stage.tools, never)
    expect(stage.speech.texts().slice(asked)).toEqual(['The drawer is full.'])
  })

  it('records only the lines of the character who was given another voice', async () => {
    const stage = setStage()
    const facts = await rehearsable(stage)
    const { pack } = await published(stage, facts)
    const bruno = pack.characters.find((character) => character.name.toUpperCase() === 'BRUNO')
    const other = (await stage.speech.voices('en')).find((voice) => voice.voiceId !== bruno?.voice?.providerVoiceId)
    const asked = stage.speech.asked.length
    const voices = { [bruno?.id as CharacterId]: { provider: 'echo', voiceId: other?.voiceId ?? '' } }
    stage.store.put({ ...facts, decisions: { ...NO_DECISIONS, voices } })
    await walk(SCRIPT, 'castVoices', stage.tools, never)
    expect(stage.speech.asked.slice(asked)).toHaveLength(bruno?.lines ?? 0)
    expect(new Set(stage.speech.asked.slice(asked).map((line) => line.voiceId))).toEqual(new Set([other?.voiceId]))
  })

  it('gives a character another name without recording anything', async () => {
    const stage = setStage()
    const facts = await rehearsable(stage)
    const anna = (await published(stage, facts)).pack.characters[0]?.id as CharacterId
    const asked = stage.speech.asked.length
    const operation = { kind: 'renameCharacter' as const, id: REPAIR, characterId: anna, name: 'Annie' }
    stage.store.put({ ...facts, decisions: { ...NO_DECISIONS, repairs: [{ operation, about: null }] } })
    await walk(SCRIPT, 'confirmLanguage', stage.tools, never)
    expect((await published(stage, facts)).pack.characters[0]?.name).toBe('Annie')
    expect(stage.speech.asked).toHaveLength(asked)
  })

  it('gives characters of whom the text does not tell the voices that their actor prefers', async () => {
    const talk =
      'RIN. The rain has stopped at last.\n\nVEX. Then we can go on now.\n\nRIN. After you, then.\n\nVEX. No, after you.\n'
    for (const preferredGender of ['female', 'male'] as const) {
      const stage = setStage(`SCENE ONE\n\n${talk}`)
      const facts = await rehearsable(stage, { preferredGender })
      const { voices } = await earlierOf(facts, stage.tools).output('castVoices')
      expect(voices.map((cast) => cast.voice.gender)).toEqual([preferredGender, preferredGender])
    }
  })

  it('begins with the scene that was asked for', async () => {
    const stage = setStage()
    const facts = await upload(stage)
    await walk(SCRIPT, 'extractText', stage.tools, never)
    const reading = await earlierOf(facts, stage.tools).output('readScript')
    stage.store.put({ ...facts, confirmation: AS_ONE, firstScene: reading.scenes[1]?.id ?? null })
    await walk(SCRIPT, 'confirmLanguage', stage.tools, never)
    const done = stage.events.events.flatMap(({ event }) => (event.kind === 'sceneRecorded' ? [event.sceneId] : []))
    expect(done).toEqual([reading.scenes[1]?.id, reading.scenes[0]?.id])
  })

  it('names a line that cannot be recorded, goes on with the rest, and tries it again the next time', async () => {
    const stage = setStage()
    stage.speech.refused.add('The drawer is empty, Bruno.')
    const facts = await rehearsable(stage)
    const recording: Recording = await earlierOf(facts, stage.tools).output('recordLines')
    expect(recording.failed.map((line) => line.problem)).toEqual(['rejected'])
    const publication = await published(stage, facts)
    const silent = linesOf(publication).filter((line) => !line.audio)
    expect(silent.map((line) => line.text)).toEqual(['The drawer is empty, Bruno.'])
    expect(publication.pack.scenes.map((scene) => scene.isRecorded)).toEqual([false, true])
    expect(publication.pack.scenes.map((scene) => scene.unrecorded)).toEqual([[silent[0]?.id], undefined])
    stage.speech.refused.clear()
    await walk(SCRIPT, 'recordLines', stage.tools, never)
    const healed = await published(stage, facts)
    expect(linesOf(healed).every((line) => line.audio)).toBe(true)
    expect(healed.pack.scenes.every((scene) => scene.isRecorded && !scene.unrecorded)).toBe(true)
  })

  it('goes on where it was ended, and pays for no line twice', async () => {
    const stage = setStage()
    await upload(stage, { confirmation: AS_ONE })
    const control = new AbortController()
    const speak = stage.tools.speech.speak
    const tools = {
      ...stage.tools,
      speech: {
        ...stage.tools.speech,
        speak: (...asked: Parameters<typeof speak>) => {
          if (stage.speech.asked.length === 4) control.abort(new Error('the lights went out'))
          control.signal.throwIfAborted()
          return speak(...asked)
        },
      },
    }
    await expect(walk(SCRIPT, 'extractText', tools, control.signal)).rejects.toThrow('the lights went out')
    await walk(SCRIPT, 'extractText', stage.tools, never)
    expect(new Set(stage.speech.texts()).size).toBe(stage.speech.asked.length)
    expect(stage.store.state(SCRIPT)?.status).toBe('complete')
  })

  it('says each line in the language it was confirmed in', async () => {
    const stage = setStage()
    await rehearsable(stage)
    expect(new Set(stage.speech.asked.map((line) => line.language))).toEqual(new Set(['en']))
    const other = setStage()
    await rehearsable(other, { confirmation: { ...AS_ONE, acceptMismatch: 'keep_each_language' } })
    const spanish = other.speech.asked.filter((line) => line.language === 'es').map((line) => line.text)
    expect(spanish).toEqual(['Perdone usted, señora, no me acuerdo de nada.'])
  })

  it('has a pack with the scenes that are recorded while the others still are not', async () => {
    const stage = setStage()
    const facts = await upload(stage, { confirmation: AS_ONE })
    expect(await draftPack(facts, stage.tools.store)).toBeNull()
    const control = new AbortController()
    stage.tools.events.emit = (_, event) => {
      if (event.kind === 'sceneRecorded') control.abort(new Error('enough'))
    }
    await expect(walk(SCRIPT, 'extractText', stage.tools, control.signal)).rejects.toThrow('enough')
    const draft = await draftPack(facts, stage.tools.store)
    const soFar = draft && (await packSoFar(draft, stage.tools.audio))
    expect(soFar?.pack.scenes.map((scene) => scene.isRecorded)).toEqual([true, false])
  })

  it('has a long scene that can be begun while the end of it is still being recorded', async () => {
    const talk = Array.from({ length: 30 }, (_, n) => `ANNA. This is number ${n}.\n\nBRUNO. And ${n} is my answer.\n`)
    const stage = setStage(`THE TALK\n\nSCENE ONE\n\n${talk.join('\n')}`)
    const facts = await upload(stage, { confirmation: AS_ONE })
    const control = new AbortController()
    const { speak } = stage.tools.speech
    const tools = {
      ...stage.tools,
      voicesAtOnce: 1,
      speech: {
        ...stage.tools.speech,
        speak: (...asked: Parameters<typeof speak>) => {
          if (stage.speech.asked.length === 21) control.abort(new Error('enough'))
          return speak(...asked)
        },
      },
    }
    await expect(walk(SCRIPT, 'extractText', tools, control.signal)).rejects.toThrow('enough')
    const draft = await draftPack(facts, stage.tools.store)
    const soFar = draft && (await packSoFar(draft, stage.tools.audio))
    const [row] = soFar?.pack.scenes ?? []
    expect(row).toMatchObject({ isRecorded: false, recordedAhead: 16 })
    const lines = soFar?.scenes[row?.manifest ?? '']?.elements.filter(({ kind }) => kind === 'dialogue') ?? []
    expect(lines.map(({ audio }) => audio !== undefined)).toEqual(lines.map((_, place) => place < 16))
  })

  it('ends with the reason when nobody speaks in the file', async () => {
    const stage = setStage('Dear sirs,\n\nthank you for your letter of the fourth. The weather is fine.\n')
    await upload(stage)
    const end = await walk(SCRIPT, 'extractText', stage.tools, never)
    expect(end).toEqual({ kind: 'problem', problem: 'NO_DIALOGUE_FOUND' })
    expect(stage.store.state(SCRIPT)).toMatchObject({ status: 'error', problem: 'NO_DIALOGUE_FOUND' })
  })

  it('ends quietly when the script was deleted', async () => {
    const stage = setStage()
    expect(await walk(SCRIPT, 'extractText', stage.tools, never)).toEqual({ kind: 'gone' })
  })
})
