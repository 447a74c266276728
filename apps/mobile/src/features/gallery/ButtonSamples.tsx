import { useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import { Avatar, Badge, Button, Dialog, Row, Text, toast } from '../../ui/index.ts'

/** Buttons in every look, a dialog, a toast, marks. */
export function ButtonSamples() {
  const [t] = useWords(['common', 'scripts'])
  const [isOpen, setOpen] = useState(false)
  const [isPressed, setPressed] = useState(false)
  return (
    <>
      <Row>
        <Button look="main" icon="practice" label={t('scripts:page.rehearse')} onPress={() => setOpen(true)} />
        <Button label={t('actions.save')} onPress={() => toast(t('states.saved'))} />
        <Button look="bare" icon="edit" label={t('scripts:page.rename')} onPress={() => setOpen(true)} />
        <Button look="danger" icon="trash" label={t('actions.delete')} onPress={() => setOpen(true)} />
        <Button label={t('actions.play')} icon="play" isPressed={isPressed} onPress={() => setPressed(!isPressed)} />
        <Button look="main" label={t('actions.continue')} isBusy onPress={() => undefined} />
        <Button label={t('actions.back')} isDisabled onPress={() => undefined} />
      </Row>
      <Row>
        <Avatar name={t('scripts:page.cast')} size={44} />
        <Badge>{t('scripts:list.sample')}</Badge>
        <Badge tone="success">{t('scripts:page.recorded')}</Badge>
      </Row>
      <Dialog
        title={t('scripts:page.deleteTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button look="main" label={t('actions.close')} onPress={() => setOpen(false)} />}
      >
        <Text>{t('scripts:list.emptyText')}</Text>
      </Dialog>
    </>
  )
}
