import type { SceneId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Notice, RadioGroup, Select } from '../../../ui/index.ts'
import { useActor } from '../pack/useActor.ts'
import { addressOfRun, RunKind } from '../stage/stageRun.ts'
import { Disclosure } from './Disclosure.tsx'
import { sceneOffers } from './offers.ts'
import { fieldsOf, lineOptions, type RunFor, type RunForm, stretchOf, wishOf } from './runForm.ts'

/** Every other kind of run, one step behind the plain ones. */
export function OtherRuns({ kept, whom }: { kept: KeptPack; whom: RunFor }) {
  const [t] = useWords('runs')
  return (
    <Disclosure title={t('others')} hint={t('othersHint')} testID="other-runs">
      <Form kept={kept} whom={whom} />
    </Disclosure>
  )
}

function Form({ kept, whom }: { kept: KeptPack; whom: RunFor }) {
  const [t] = useWords('runs')
  const router = useRouter()
  const weak = useActor(kept.pack.scriptId)?.weakLines ?? []
  const [form, setForm] = useForm(kept, whom)
  const fields = fieldsOf(form)
  const start = () => {
    const wish = wishOf(form, whom, weak, newSeed())
    if (wish) router.push(addressOfRun(wish))
  }
  const hints = (kind: RunKind) =>
    kind === 'lines' ? `${t('kindHints.lines')} ${t('weak', { count: weak.length })}` : t(`kindHints.${kind}`)
  return (
    <View style={{ gap: SPACE.l }}>
      <RadioGroup
        label={t('kind')}
        value={form.kind}
        options={RunKind.options.map((value) => ({ value, label: t(`kinds.${value}`), hint: hints(value) }))}
        onChange={(kind) => setForm({ kind })}
        testID="run-kinds"
      />
      {fields.scene ? <Place kept={kept} whom={whom} form={form} onChange={setForm} /> : null}
      {fields.from ? <Ends kept={kept} whom={whom} form={form} onChange={setForm} /> : null}
      {form.kind === 'lines' && weak.length === 0 ? (
        <Notice>{t('noneWeak')}</Notice>
      ) : (
        <Button look="main" icon="play" isWide label={t('start')} onPress={start} testID="start-run" />
      )}
    </View>
  )
}

interface FieldProps {
  kept: KeptPack
  whom: RunFor
  form: RunForm
  onChange: (change: Partial<RunForm>) => void
}

const WHOLE = 'whole'

function Place({ kept, whom, form, onChange }: FieldProps) {
  const [t] = useWords(['runs', 'rehearsal'])
  const scenes = sceneOffers(kept, [whom.role, ...whom.alsoPlaying]).map((scene) => ({
    value: scene.sceneId as string,
    label: scene.title.trim() || t('rehearsal:run.unnamedScene', { number: scene.number }),
  }))
  const sceneOf = (value: string) => kept.pack.scenes.find((scene) => scene.sceneId === value)?.sceneId ?? null
  return (
    <Select
      label={t('runs:scene')}
      value={form.sceneId ?? WHOLE}
      options={[...scenes, { value: WHOLE, label: t('rehearsal:run.wholePlay') }]}
      onChange={(value) => onChange({ sceneId: sceneOf(value), from: null, to: null })}
      testID="run-scene"
    />
  )
}

function Ends({ kept, whom, form, onChange }: FieldProps) {
  const [t] = useWords('runs')
  const lines = lineOptions(kept, form.sceneId, whom)
  const { from, to } = stretchOf(lines, form)
  const options = lines.map((line) => ({
    value: line.id,
    label: `${line.speaker}: ${line.words ?? t('mine', { number: line.number })}`,
  }))
  const [first] = options
  if (!first) return null
  const start = options.findIndex((option) => option.value === from)
  return (
    <>
      <Select
        label={t('from')}
        value={from ?? first.value}
        options={options}
        onChange={(id) => onChange({ from: id })}
        testID="run-from"
      />
      {fieldsOf(form).to ? (
        <Select
          label={t('to')}
          value={to ?? first.value}
          options={options.slice(start)}
          onChange={(id) => onChange({ to: id })}
          testID="run-to"
        />
      ) : null}
    </>
  )
}

/** Starts at the first scene of mine; ends that are not chosen are those on screen. */
function useForm(kept: KeptPack, whom: RunFor): [RunForm, (change: Partial<RunForm>) => void] {
  const [first] = sceneOffers(kept, [whom.role, ...whom.alsoPlaying])
  const sceneId: SceneId | null = first?.sceneId ?? null
  const [chosen, setChosen] = useState<RunForm>({ kind: 'straight', sceneId, from: null, to: null })
  const form = { ...chosen, ...stretchOf(lineOptions(kept, chosen.sceneId, whom), chosen) }
  return [form, (change) => setChosen((before) => ({ ...before, ...change }))]
}

/** Another order each time. */
function newSeed(): number {
  return Math.floor(Math.random() * 1_000_000) + 2
}
