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
}

/**
 * The variants that can be told apart, out of some hundred: any two differ by 2.6 dB or more in their long-term spectrum
 * (root mean square over 22 mel bands, 80 Hz to 8 kHz) plus 0.7 dB for each semitone between them. Whispered, croaking
 * and robot variants are left out.
 */
export const VARIANTS: readonly Variant[] = [
  variant('david', ['Damián', 'David'], 'male', 'older', [77, 71]),
  variant('m8', ['Basilio', 'Basil'], 'male', 'older', [90, 82]),
  variant('paul', ['Pablo', 'Paul'], 'male', 'middle', [87, 82]),
  variant('m1', ['Mateo', 'Matthew'], 'male', 'middle', [98, 91]),
  variant('Lee', ['Leandro', 'Lee'], 'male', 'middle', [98, 93]),
  variant('marcelo', ['Marcelo', 'Marcel'], 'male', 'middle', [100, 93]),
  variant('m3', ['Tomás', 'Thomas'], 'male', 'middle', [109, 101]),
  variant('pablo', ['Julián', 'Julian'], 'male', 'young', [116, 107]),
  variant('Reed', ['Rodrigo', 'Reed'], 'male', 'young', [120, 110]),
  variant('ed', ['Eduardo', 'Edward'], 'male', 'young', [130, 120]),
  variant('Nguyen', ['Ariel', 'Robin'], 'neutral', 'middle', [159, 141]),
  variant('aunty', ['Remedios', 'Martha'], 'female', 'older', [172, 176]),
  variant('grandma', ['Consuelo', 'Winifred'], 'female', 'older', [214, 193]),
  variant('f1', ['Clara', 'Clare'], 'female', 'middle', [184, 172]),
  variant('steph', ['Estefanía', 'Stephanie'], 'female', 'middle', [185, 181]),
  variant('f2', ['Elena', 'Helen'], 'female', 'middle', [202, 187]),
  variant('belinda', ['Belinda', 'Linda'], 'female', 'middle', [230, 223]),
  variant('f5', ['Flora', 'Flora'], 'female', 'young', [212, 197]),
  variant('Andrea', ['Andrea', 'Andrea'], 'female', 'young', [245, 237]),
  variant('Annie', ['Ana', 'Annie'], 'female', 'young', [245, 225]),
  variant('anika', ['Nica', 'Annika'], 'female', 'young', [266, 259]),
]

function variant(
  name: string,
  [es, en]: [string, string],
  gender: Gender,
  age: VoiceAge,
  [esHz, enHz]: [number, number],
): Variant {
  return { variant: name, name: { es, en }, gender, age, pitchHz: { es: esHz, en: enHz } }
}
