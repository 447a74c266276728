import type { Region, Voice } from '@scripteam/contract/model'
import { useWords } from '../../i18n/index.ts'
import { Notice, RadioGroup, Select } from '../../ui/index.ts'
import { keyOf, type Recasting } from './useRecasting.ts'

/** The voices there are, by accent. */
export function VoiceChoice({ form, voices }: { form: Recasting; voices: readonly Voice[] }) {
  const [t] = useWords(['casting', 'common'])
  const regions = [...new Set(voices.map((voice) => voice.region))]
  const here = voices.filter((voice) => form.region === 'any' || voice.region === form.region)
  // The voice the character has now comes first, wherever it is in the list.
  const offered = [
    ...here.filter((voice) => keyOf(voice) === form.nowKey),
    ...here.filter((voice) => keyOf(voice) !== form.nowKey),
  ]
  const accents: { value: Region | 'any'; label: string }[] = [
    { value: 'any', label: t('dialog.anyRegion') },
    ...regions.map((value) => ({ value, label: t(`common:regions.${value}`) })),
  ]
  const hintOf = ({ gender, age, region }: Voice) =>
    t('dialog.voiceHint', {
      gender: t(`gender.${gender}`),
      age: t(`age.${age}`),
      region: t(`common:regions.${region}`),
    })
  return (
    <>
      <Select label={t('dialog.region')} value={form.region} options={accents} onChange={form.setRegion} />
      {offered.length === 0 ? (
        <Notice>{t('dialog.noVoices')}</Notice>
      ) : (
        <RadioGroup
          label={t('dialog.voice')}
          value={form.voiceKey}
          options={offered.map((voice) => ({ value: keyOf(voice), label: voice.name, hint: hintOf(voice) }))}
          onChange={form.setVoiceKey}
        />
      )}
    </>
  )
}
