import type { ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { useWords } from '../../../i18n/index.ts'
import type { Bookmark } from '../../../offline/index.ts'
import { Button, Card, Heading, Text } from '../../../ui/index.ts'
import { useDevice } from '../pack/useDevice.ts'
import { addressOfRun, readRun } from '../stage/stageRun.ts'

/** The newest rehearsal that was left in the middle, of one script or of all; nothing when there is none. */
export function ResumeCard({ scriptId }: { scriptId?: ScriptId }) {
  const [t] = useWords(['rehearsal', 'runs'])
  const router = useRouter()
  const bookmark = useNewestBookmark(scriptId)
  const run = readRun(bookmark?.address)
  if (bookmark === null || run === null) return null
  return (
    <Card testID="resume">
      <Heading level={2}>{t('rehearsal:resume.title')}</Heading>
      <Text>{t('rehearsal:resume.text', { role: bookmark.roleName, script: bookmark.title })}</Text>
      {run.kind === 'straight' ? null : (
        <Text size="small" tone="quiet">
          {t(`runs:kinds.${run.kind}`)}
        </Text>
      )}
      <Button
        look="main"
        icon="play"
        label={t('rehearsal:resume.go')}
        onPress={() => router.push(addressOfRun(run))}
        testID="resume-go"
      />
    </Card>
  )
}

function useNewestBookmark(scriptId: ScriptId | undefined): Bookmark | null {
  const device = useDevice()
  const bookmarks = useQuery({
    queryKey: ['device', 'bookmarks'],
    queryFn: async () => (await device?.bookmarks.all()) ?? [],
    enabled: device !== null,
  })
  return bookmarks.data?.find((one) => scriptId === undefined || one.scriptId === scriptId) ?? null
}
