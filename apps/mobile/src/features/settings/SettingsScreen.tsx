import {
  type FamiliarityLevel,
  Language,
  type PreferredGender,
  Region,
  type UserPreferences,
} from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import type { ReactNode } from 'react'
import { useWords } from '../../i18n/index.ts'
import { useSettings } from '../../state/index.ts'
import { Card, Heading, Notice, RadioGroup, Screen, Select, Slider, Switch } from '../../ui/index.ts'
import { HearingPart } from './HearingPart.tsx'

const GENDERS = ['any', 'female', 'male'] as const satisfies readonly PreferredGender[]
const LEVELS = [
  'first_read',
  'know_some_lines',
  'know_most_lines',
  'know_all_lines',
] as const satisfies readonly FamiliarityLevel[]

/** How the app speaks, sounds, looks and moves. Every change counts at once. */
export function SettingsScreen() {
  const [t] = useWords(['settings', 'common'])
  const router = useRouter()
  const { preferences, isUnsent, change } = useSettings()
  const part = { preferences, change }
  return (
    <Screen title={t('title')} width="form" onBack={() => router.dismissTo('/profile')}>
      {isUnsent ? <Notice>{t('unsent')}</Notice> : null}
      <Card>
        <RadioGroup
          label={t('language')}
          value={preferences.language}
          options={Language.options.map((value) => ({ value, label: t(`common:ownNames.${value}`) }))}
          onChange={(language) => change({ language })}
        />
      </Card>
      <Voices {...part} />
      <HearingPart />
      <Practice {...part} />
      <Seeing {...part} />
    </Screen>
  )
}

interface PartProps {
  preferences: UserPreferences
  change: (change: Partial<UserPreferences>) => void
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      {children}
    </Card>
  )
}

function Voices({ preferences: { voiceSettings }, change }: PartProps) {
  const [t, i18n] = useWords(['settings', 'common'])
  const set = (part: Partial<UserPreferences['voiceSettings']>) =>
    change({ voiceSettings: { ...voiceSettings, ...part } })
  return (
    <Part title={t('voices')}>
      <Select
        label={t('accent')}
        value={voiceSettings.accentPreference}
        options={Region.options.map((value) => ({ value, label: t(`common:regions.${value}`) }))}
        onChange={(accentPreference) => set({ accentPreference })}
      />
      <Select
        label={t('gender')}
        value={voiceSettings.preferredVoiceGender}
        options={GENDERS.map((value) => ({ value, label: t(`genders.${value}`) }))}
        onChange={(preferredVoiceGender) => set({ preferredVoiceGender })}
      />
      <Slider
        label={t('speed')}
        value={voiceSettings.playbackSpeed}
        min={0.5}
        max={2}
        step={0.05}
        words={t('speedWords', { speed: voiceSettings.playbackSpeed.toLocaleString(i18n.language) })}
        onChange={(playbackSpeed) => set({ playbackSpeed })}
      />
      <Slider
        label={t('volume')}
        value={voiceSettings.volume}
        min={0}
        max={1}
        step={0.05}
        words={t('volumeWords', { percent: Math.round(voiceSettings.volume * 100) })}
        onChange={(volume) => set({ volume })}
      />
    </Part>
  )
}

function Practice({ preferences: { practiceSettings }, change }: PartProps) {
  const [t] = useWords(['settings', 'common'])
  const set = (part: Partial<UserPreferences['practiceSettings']>) =>
    change({ practiceSettings: { ...practiceSettings, ...part } })
  return (
    <Part title={t('practice')}>
      <RadioGroup
        label={t('level')}
        value={practiceSettings.defaultFamiliarityLevel}
        options={LEVELS.map((value) => ({
          value,
          label: t(`common:levels.${value}`),
          hint: t(`common:levelHints.${value}`),
        }))}
        onChange={(defaultFamiliarityLevel) => set({ defaultFamiliarityLevel })}
      />
      <Switch
        label={t('autoLevel')}
        hint={t('autoLevelHint')}
        isOn={practiceSettings.autoProgressDifficulty}
        onChange={(autoProgressDifficulty) => set({ autoProgressDifficulty })}
      />
    </Part>
  )
}

function Seeing({ preferences: { accessibility }, change }: PartProps) {
  const [t] = useWords('settings')
  const set = (part: Partial<UserPreferences['accessibility']>) =>
    change({ accessibility: { ...accessibility, ...part } })
  return (
    <Part title={t('seeing')}>
      <Switch
        label={t('contrast')}
        hint={t('contrastHint')}
        isOn={accessibility.highContrast}
        onChange={(highContrast) => set({ highContrast })}
        testID="high-contrast"
      />
      <Switch
        label={t('motion')}
        hint={t('motionHint')}
        isOn={accessibility.reducedMotion}
        onChange={(reducedMotion) => set({ reducedMotion })}
      />
    </Part>
  )
}
