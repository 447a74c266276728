import { useWords } from '../../i18n/index.ts'
import { KEPT_RUNS, useEars } from '../../state/index.ts'
import { Select, Switch } from '../../ui/index.ts'

/** Whether I am recorded for my own ears, and how many runs of that are kept. */
export function KeepMine() {
  const [t] = useWords('ears')
  const { keepsMine, keptRuns, keepMine, keepRuns } = useEars()
  return (
    <>
      <Switch label={t('keep.label')} hint={t('keep.hint')} isOn={keepsMine} onChange={keepMine} testID="keep-mine" />
      {keepsMine ? (
        <Select
          label={t('keep.runs')}
          hint={t('keep.runsHint')}
          value={String(keptRuns)}
          options={KEPT_RUNS.map((count) => ({ value: String(count), label: t('keep.run', { count }) }))}
          onChange={(count) => keepRuns(Number(count))}
          testID="kept-runs"
        />
      ) : null}
    </>
  )
}
