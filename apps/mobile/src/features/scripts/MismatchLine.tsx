import { Language, type LanguageMismatch, type ScriptId } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { newId } from '../../offline/index.ts'
import { Button, Card, Failed, Row, Select, Text, TextField } from '../../ui/index.ts'
import { renewScript } from './useScriptQueries.ts'

interface Props {
  scriptId: ScriptId
  line: LanguageMismatch
  isCorrected: boolean
  onCorrected: () => void
}

/** One line in another language, quoted, with a way to put it right. */
export function MismatchLine({ scriptId, line, isCorrected, onCorrected }: Props) {
  const [t] = useWords(['scripts', 'common'])
  const [isOpen, setOpen] = useState(false)
  const lang = line.language === 'es' || line.language === 'en' ? line.language : undefined
  if (isOpen) return <Correction scriptId={scriptId} line={line} onDone={onCorrected} onClose={() => setOpen(false)} />
  return (
    <Card>
      <Text size="small" tone="quiet">
        {t('mismatch.line', { number: line.lineNumber, character: line.character })}
      </Text>
      <Text face="script" size="large" lang={lang}>
        {line.text}
      </Text>
      <Row place="spread">
        <Text size="small" tone={isCorrected ? 'success' : 'quiet'}>
          {isCorrected
            ? t('mismatch.corrected')
            : t('mismatch.detected', { language: t(`common:languages.${line.language}`) })}
        </Text>
        <Button
          icon="edit"
          label={t('mismatch.edit')}
          fullLabel={t('mismatch.editFull', { number: line.lineNumber })}
          onPress={() => setOpen(true)}
        />
      </Row>
    </Card>
  )
}

function Correction(props: { scriptId: ScriptId; line: LanguageMismatch; onDone: () => void; onClose: () => void }) {
  const { line } = props
  const [t] = useWords(['scripts', 'common'])
  const [text, setText] = useState(line.text)
  const [language, setLanguage] = useState<Language>(line.language === 'en' ? 'en' : 'es')
  const repair = useRepair(props.scriptId, line, () => {
    props.onDone()
    props.onClose()
  })
  return (
    <Card>
      <TextField label={t('mismatch.text')} value={text} onChange={setText} multiline maxLength={20_000} />
      <Select
        label={t('mismatch.lineLanguage')}
        value={language}
        options={Language.options.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
        onChange={setLanguage}
      />
      {repair.error ? <Failed error={repair.error} /> : null}
      <Row place="end">
        <Button look="bare" label={t('common:actions.cancel')} onPress={props.onClose} />
        <Button
          label={t('common:actions.save')}
          isBusy={repair.isPending}
          isDisabled={text.trim() === ''}
          onPress={() => repair.mutate({ text: text.trim(), language })}
        />
      </Row>
    </Card>
  )
}

function useRepair(id: ScriptId, { lineId, text: before }: LanguageMismatch, onDone: () => void) {
  return useMutation({
    mutationFn: async ({ text, language }: { text: string; language: Language }) => {
      const changeText = text === before ? [] : [{ kind: 'changeText' as const, id: newId(), lineId, text }]
      const operations = [...changeText, { kind: 'changeLanguage' as const, id: newId(), lineId, language }]
      return unwrap(await client.call('repairReading', { params: { id }, body: { operations } }))
    },
    onSuccess: (script) => {
      renewScript(script)
      onDone()
    },
  })
}
