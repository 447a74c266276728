import type { Confirmation, MismatchDetails } from '@scripteam/contract/api'
import type { Language, LanguageMismatch, LineId, ScriptId } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Button, Dialog, RadioGroup, Text } from '../../ui/index.ts'
import { MismatchLine } from './MismatchLine.tsx'

type Accepted = NonNullable<Confirmation['acceptMismatch']>

interface Props {
  scriptId: ScriptId
  language: Language
  details: MismatchDetails
  isBusy: boolean
  onAccept: (how: Accepted) => void
  onClose: () => void
}

/** Lines that are not in the language of the script: correct them, keep theirs, or treat all as one. */
export function MismatchDialog({ scriptId, language, details, isBusy, onAccept, onClose }: Props) {
  const [t] = useWords(['scripts', 'common'])
  const [how, setHow] = useState<Accepted>('keep_each_language')
  const [corrected, setCorrected] = useState<readonly LineId[]>([])
  const named = t(`common:languages.${language}`)
  const shown = details.lines.length
  return (
    <Dialog
      title={t('mismatch.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="bare" label={t('mismatch.later')} onPress={onClose} />
          <Button look="main" label={t('mismatch.send')} isBusy={isBusy} onPress={() => onAccept(how)} />
        </>
      }
    >
      <Text>
        {t('mismatch.lead', { count: details.total, language: named })}
        {shown < details.total ? ` ${t('mismatch.shown', { count: shown })}` : ''}
      </Text>
      <RadioGroup
        label={t('mismatch.how')}
        value={how}
        options={[
          { value: 'keep_each_language', label: t('mismatch.keepEach'), hint: t('mismatch.keepEachHint') },
          { value: 'treat_as_one', label: t('mismatch.asOne', { language: named }), hint: t('mismatch.asOneHint') },
        ]}
        onChange={setHow}
      />
      {details.lines.map((line: LanguageMismatch) => (
        <MismatchLine
          key={line.lineId}
          scriptId={scriptId}
          line={line}
          isCorrected={corrected.includes(line.lineId)}
          onCorrected={() => setCorrected([...corrected, line.lineId])}
        />
      ))}
    </Dialog>
  )
}
