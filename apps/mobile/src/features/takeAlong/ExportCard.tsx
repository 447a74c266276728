import type { ExportFile, Script, ScriptExport } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { View } from 'react-native'
import { absolute, wordsFor } from '../../client/index.ts'
import { languageNow, megabytes, problemWords, useWords } from '../../i18n/index.ts'
import { saveFile } from '../../platform/saveFile'
import { Button, Card, Notice, ProgressBar, Row, Text, toast } from '../../ui/index.ts'
import { isUnderWay, useOrder, useRemove } from './useExports.ts'

interface Props {
  script: Script
  made: ScriptExport
}

/** One file: how far it is, why it failed, or how it is had. */
export function ExportCard({ script, made }: Props) {
  const name = useName(script, made)
  return (
    <Card testID="export">
      <Text isStrong>{name}</Text>
      {isUnderWay(made) ? <UnderWay made={made} name={name} /> : null}
      {made.status === 'failed' ? <Broken made={made} /> : null}
      {made.file ? <Done made={made} file={made.file} name={name} /> : null}
    </Card>
  )
}

function UnderWay({ made, name }: { made: ScriptExport; name: string }) {
  const [t] = useWords('takeAlong')
  const removing = useRemove(made.scriptId)
  return (
    <View role="status">
      <ProgressBar
        label={t(made.status === 'queued' ? 'queued' : 'running')}
        share={made.status === 'queued' ? null : made.progress}
      />
      <Row gap="xs">
        <Button
          look="bare"
          icon="close"
          label={t('cancel')}
          fullLabel={t('cancelFull', { name })}
          isBusy={removing.isPending}
          onPress={() => removing.mutate(made.id)}
        />
      </Row>
    </View>
  )
}

function Broken({ made }: { made: ScriptExport }) {
  const [t] = useWords('takeAlong')
  const removing = useRemove(made.scriptId)
  const again = useOrder(made.scriptId)
  const retry = async () => {
    await removing.mutateAsync(made.id)
    again.mutate({ kind: 'file', order: made.order })
  }
  return (
    <Notice
      tone="danger"
      isAlert
      actions={<Button label={t('again')} icon="repeat" isBusy={again.isPending} onPress={() => void retry()} />}
    >
      {problemWords(made.problem ?? 'INTERNAL')}
    </Notice>
  )
}

function Done({ made, file, name }: { made: ScriptExport; file: ExportFile; name: string }) {
  const [t] = useWords('takeAlong')
  const removing = useRemove(made.scriptId)
  const saving = useMutation({
    mutationFn: () => saveFile(file.name, file.mime, absolute(file.url)),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
  return (
    <>
      <Text tone="quiet">{useSize(file)}</Text>
      {made.silentLines ? <Text tone="quiet">{t('silent', { count: made.silentLines })}</Text> : null}
      <Row gap="xs">
        <Button
          label={t('save')}
          fullLabel={t('saveFull', { name })}
          isBusy={saving.isPending}
          onPress={() => saving.mutate()}
          testID="save-file"
        />
        <Button
          look="bare"
          icon="trash"
          label={t('delete')}
          fullLabel={t('deleteFull', { name })}
          isBusy={removing.isPending}
          onPress={() => removing.mutate(made.id)}
        />
      </Row>
    </>
  )
}

function useName({ characters, processedContent }: Script, { order }: ScriptExport): string {
  const [t] = useWords('takeAlong')
  const role = 'characterId' in order ? characters.find(({ id }) => id === order.characterId)?.name : undefined
  const scenes = processedContent?.scenes ?? []
  const at = 'sceneId' in order ? scenes.findIndex(({ id }) => id === order.sceneId) : -1
  const scene = at < 0 ? undefined : scenes[at]?.title || t('scene', { number: at + 1 })
  return [t(`formats.${order.kind}`), role, scene].filter(Boolean).join(' · ')
}

/** A small file is not said to be none. */
const LEAST_SHOWN = 100_000

function useSize({ bytes, durationMs }: ExportFile): string {
  const [t] = useWords('takeAlong')
  const size = megabytes(Math.max(LEAST_SHOWN, bytes), languageNow())
  if (durationMs === undefined) return size
  const seconds = Math.round(durationMs / 1000)
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return `${t('length', { length })} · ${size}`
}
