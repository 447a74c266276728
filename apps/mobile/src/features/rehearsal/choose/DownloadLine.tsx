import { megabytes, useWords } from '../../../i18n/index.ts'
import { opensOffline } from '../../../platform/offlineStart'
import { ProgressBar, Text } from '../../../ui/index.ts'
import type { Download } from '../pack/useDownload.ts'

/** How much of a script is on this device, and what it takes up. */
export function DownloadLine({ download }: { download: Download | null }) {
  const [t, { language }] = useWords('rehearsal')
  if (download === null) return null
  const size = megabytes(download.bytes, language)
  if (download.kind === 'underway') {
    const { done, total } = download
    return (
      <ProgressBar label={t('device.downloading', { done, total, size })} share={total === 0 ? null : done / total} />
    )
  }
  const kept = opensOffline ? 'device.ready' : 'device.readyWhileOpen'
  const told = download.isComplete ? kept : 'device.soFar'
  return (
    <Text size="small" tone="quiet" testID="on-device">
      {download.missing > 0 ? t('device.partly', { count: download.missing }) : null}
      {download.missing === 0 ? t(told, { size }) : null}
    </Text>
  )
}
