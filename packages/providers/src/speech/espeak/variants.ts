import type { Gender, Language, VoiceAge } from '@scripteam/contract/model'

/** One of eSpeak NG's throats: the same in every accent. */
export interface Variant {
  readonly variant: string
  /** What actors see. One name a language, so that a list does not look like a machine's. */
  readonly name: Readonly<Record<Language, string>>
  readonly gender: Gender
  readonly age: VoiceAge
  /** Median F0 in Hz of a sentence said at rest. */
  readonly pitchHz: Readonly<Record<Language, number>>
  /** Share of its words that PocketSphinx understood. */
  readonly clarity: number
}

/**
 * The variants that can be told apart, out of some hundred: any two differ by 2.6 dB or more in their long-term spectrum
 * (root mean square over 22 mel bands, 80 Hz to 8 kHz) plus 0.7 dB for each semitone between them. Whispered, croaking
 * and robot variants are left out, and those of which PocketSphinx understood less than half (`Lee`, `marcelo`, `Andrea`,
 * `Annie`). Clarity is one less the word errors of 20 lines in American English, heard with a language model of them:
 * no recogniser was at hand for Spanish, and a throat blurs every language.
 */
export const VARIANTS: readonly Variant[] = [
  variant('david', ['Damián', 'David'], 'male', 'older', [77, 71], 0.72),
  variant('m8', ['Basilio', 'Basil'], 'male', 'older', [90, 82], 0.7),
  variant('paul', ['Pablo', 'Paul'], 'male', 'middle', [87, 82], 0.63),
  variant('m1', ['Mateo', 'Matthew'], 'male', 'middle', [98, 91], 0.94),
  variant('m3', ['Tomás', 'Thomas'], 'male', 'middle', [109, 101], 0.9),
  variant('pablo', ['Julián', 'Julian'], 'male', 'young', [116, 107], 0.73),
  variant('Reed', ['Rodrigo', 'Reed'], 'male', 'young', [120, 110], 0.95),
  variant('ed', ['Eduardo', 'Edward'], 'male', 'young', [130, 120], 0.87),
  variant('Nguyen', ['Ariel', 'Robin'], 'neutral', 'middle', [159, 141], 0.91),
  variant('aunty', ['Remedios', 'Martha'], 'female', 'older', [172, 176], 0.7),
  variant('grandma', ['Consuelo', 'Winifred'], 'female', 'older', [214, 193], 0.53),
  variant('f1', ['Clara', 'Clare'], 'female', 'middle', [184, 172], 0.97),
  variant('steph', ['Estefanía', 'Stephanie'], 'female', 'middle', [185, 181], 0.83),
  variant('f2', ['Elena', 'Helen'], 'female', 'middle', [202, 187], 0.99),
  variant('belinda', ['Belinda', 'Linda'], 'female', 'middle', [230, 223], 0.57),
  variant('f5', ['Flora', 'Flora'], 'female', 'young', [212, 197], 0.98),
  variant('anika', ['Nica', 'Annika'], 'female', 'young', [266, 259], 0.92),
]

function variant(
  name: string,
  [es, en]: [string, string],
  gender: Gender,
  age: VoiceAge,
  [esHz, enHz]: [number, number],
  clarity: number,
): Variant {
  return { variant: name, name: { es, en }, gender, age, pitchHz: { es: esHz, en: enHz }, clarity }
}
