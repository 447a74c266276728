import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { type RunManner, useManner, useSettings } from '../../../state/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Select, Slider, Switch } from '../../../ui/index.ts'
import { Disclosure } from './Disclosure.tsx'

/** How the partner answers and how the stage looks, for every run on this device. */
export function MannerPanel() {
  const [t] = useWords('runs')
  const { manner, change } = useManner()
  return (
    <Disclosure title={t('manner')} hint={t('mannerHint')} testID="manner">
      <View style={{ gap: SPACE.m }}>
        <Response response={manner.response} onChange={(response) => change({ response })} />
        <Speed />
        <Switch
          label={t('pauses')}
          hint={t('pausesHint')}
          isOn={manner.keepsPauses}
          onChange={(keepsPauses) => change({ keepsPauses })}
        />
        <Switch
          label={t('narrator')}
          hint={t('narratorHint')}
          isOn={manner.narrates}
          onChange={(narrates) => change({ narrates })}
          testID="narrator"
        />
        <Switch
          label={t('takes')}
          hint={t('takesHint')}
          isOn={manner.variesTakes}
          onChange={(variesTakes) => change({ variesTakes })}
        />
        <Switch
          label={t('page')}
          hint={t('pageHint')}
          isOn={manner.view === 'page'}
          onChange={(isOn) => change({ view: isOn ? 'page' : 'stage' })}
          testID="page-view"
        />
        <Switch
          label={t('dim')}
          hint={t('dimHint')}
          isOn={manner.isDim}
          onChange={(isDim) => change({ isDim })}
          testID="dim"
        />
      </View>
    </Disclosure>
  )
}

function Response({
  response,
  onChange,
}: Pick<RunManner, 'response'> & { onChange: (r: RunManner['response']) => void }) {
  const [t] = useWords('runs')
  return (
    <Select
      label={t('response')}
      hint={t('responseHint')}
      value={response}
      options={[
        { value: '0', label: t('responses.now') },
        { value: '1000', label: t('responses.one') },
        { value: '2000', label: t('responses.two') },
        { value: 'learned', label: t('responses.learned') },
      ]}
      onChange={onChange}
      testID="response"
    />
  )
}

/** The same speed as in the settings of the account: there is one, in two places to reach it. */
function Speed() {
  const [t, i18n] = useWords('runs')
  const voiceSettings = useSettings((state) => state.preferences.voiceSettings)
  const change = useSettings((state) => state.change)
  return (
    <Slider
      label={t('speed')}
      value={voiceSettings.playbackSpeed}
      min={0.5}
      max={2}
      step={0.05}
      words={t('speedWords', { speed: voiceSettings.playbackSpeed.toLocaleString(i18n.language) })}
      onChange={(playbackSpeed) => change({ voiceSettings: { ...voiceSettings, playbackSpeed } })}
    />
  )
}
