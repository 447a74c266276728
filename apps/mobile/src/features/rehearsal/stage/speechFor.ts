import type { PackCharacter, PackEnvelope, PackLine } from '@scripteam/contract/model'
import type { Speech } from '../../../platform/speakPort'

/**
 * A line for the device's own voice, as near to the speaker's cast voice as that can come;
 * the prompter speaks evenly and belongs to nobody.
 */
export function speechFor(
  { pack }: PackEnvelope,
  line: Pick<PackLine, 'language' | 'speakers'>,
  text: string,
  who: 'partner' | 'prompter',
  how: { rate: number; volume: number },
): Speech {
  const speaker = pack.characters.find((character) => character.id === line.speakers[0])
  const voice: PackCharacter['voice'] = who === 'partner' ? (speaker?.voice ?? null) : null
  return {
    text,
    language: line.language === 'es' || line.language === 'en' ? line.language : pack.language,
    region: voice?.region ?? null,
    gender: voice?.characteristics.gender ?? null,
    pitch: voice?.settings.pitch ?? 0,
    rate: how.rate * (voice?.settings.rate ?? 1),
    volume: how.volume,
  }
}
