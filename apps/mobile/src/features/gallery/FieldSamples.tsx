import { Region } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { RadioGroup, Select, Slider, Switch, TextField } from '../../ui/index.ts'

/** Everything that is filled in. */
export function FieldSamples() {
  const [t] = useWords(['settings', 'auth', 'common'])
  const [words, setWords] = useState('')
  const [region, setRegion] = useState<Region>('spain')
  const [volume, setVolume] = useState(0.6)
  const [isOn, setOn] = useState(true)
  const regions = Region.options.map((value) => ({ value, label: t(`common:regions.${value}`) }))
  return (
    <>
      <TextField label={t('auth:fields.firstName')} value={words} onChange={setWords} />
      <TextField
        label={t('auth:fields.password')}
        hint={t('auth:fields.passwordHint')}
        error={words === '' ? t('auth:errors.passwordMissing') : undefined}
        value={words}
        onChange={setWords}
      />
      <Select label={t('accent')} value={region} options={regions} onChange={setRegion} />
      <RadioGroup label={t('accent')} value={region} options={regions} onChange={setRegion} />
      <Slider
        label={t('volume')}
        value={volume}
        min={0}
        max={1}
        step={0.05}
        words={t('volumeWords', { percent: Math.round(volume * 100) })}
        onChange={setVolume}
      />
      <Switch label={t('motion')} hint={t('motionHint')} isOn={isOn} onChange={setOn} />
    </>
  )
}
