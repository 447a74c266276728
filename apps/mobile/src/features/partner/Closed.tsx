import { problemWords, useWords } from '../../i18n/index.ts'
import { Empty, Notice } from '../../ui/index.ts'
import { LeaveButtons } from './LeaveButtons.tsx'
import type { usePartner } from './usePartner.ts'

interface Props {
  code: 'INVITATION_OVER' | 'INVITATION_REVOKED'
  /** How many of the partner's recordings are kept. */
  recordings: number
  leaving: ReturnType<typeof usePartner>['leaving']
}

/** An address that is over or taken back: it says so, and still lets the partner delete what they recorded. */
export function Closed({ code, recordings, leaving }: Props) {
  const [t] = useWords('partner')
  return (
    <>
      <Empty title={t(`closed.${code}`)}>{problemWords(code)}</Empty>
      {leaving.isSuccess ? <Notice tone="success">{t('leave.done')}</Notice> : null}
      {recordings === 0 ? null : (
        <Notice title={t('closed.kept', { count: recordings })} actions={<LeaveButtons leaving={leaving} />}>
          {t('closed.keptHint', { count: recordings })}
        </Notice>
      )}
    </>
  )
}
