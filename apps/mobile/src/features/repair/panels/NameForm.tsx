import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Button, Row, TextField } from '../../../ui/index.ts'
import { useFieldKeys } from '../tools/useFieldKeys.ts'

interface Props {
  label: string
  name: string
  onSave: (name: string) => void
  onClose: () => void
}

/** Another name for something that has one. */
export function NameForm({ label, name, onSave, onClose }: Props) {
  const [t] = useWords()
  const [next, setNext] = useState(name)
  const words = next.trim()
  const save = () => {
    if (words === name) onClose()
    else if (words !== '') onSave(words)
  }
  return (
    <>
      <TextField
        label={label}
        value={next}
        onChange={setNext}
        maxLength={200}
        autoFocus
        selectTextOnFocus
        onKeyPress={useFieldKeys(save, onClose)}
      />
      <Row place="end" gap="s">
        <Button look="bare" label={t('actions.cancel')} onPress={onClose} />
        <Button look="main" label={t('actions.save')} isDisabled={words === ''} onPress={save} />
      </Row>
    </>
  )
}
