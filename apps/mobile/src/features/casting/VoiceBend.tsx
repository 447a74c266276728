import { useWords } from '../../i18n/index.ts'
import { Slider } from '../../ui/index.ts'
import type { Recasting } from './useRecasting.ts'

/** Higher or lower, slower or faster than the voice is by itself. */
export function VoiceBend({ form }: { form: Recasting }) {
  const [t, i18n] = useWords('casting')
  const { pitch, rate } = form.settings
  const pitchWords =
    pitch === 0
      ? t('dialog.pitchOwn')
      : t(pitch > 0 ? 'dialog.pitchUp' : 'dialog.pitchDown', {
          count: Math.abs(pitch),
          amount: Math.abs(pitch).toLocaleString(i18n.language),
        })
  return (
    <>
      <Slider
        label={t('dialog.pitch')}
        value={pitch}
        min={-8}
        max={8}
        step={0.5}
        words={pitchWords}
        onChange={(value) => form.setSettings({ ...form.settings, pitch: value })}
      />
      <Slider
        label={t('dialog.pace')}
        value={rate}
        min={0.7}
        max={1.4}
        step={0.05}
        words={t('dialog.paceWords', { percent: Math.round(rate * 100) })}
        onChange={(value) => form.setSettings({ ...form.settings, rate: value })}
      />
    </>
  )
}
