import type { PartnerPart } from '@scripteam/contract/model'
import { useState } from 'react'
import { languageNow, useWords } from '../../i18n/index.ts'
import { canRecord } from '../../platform/recorder'
import { Button, Card, Heading, Notice, Text, TextField } from '../../ui/index.ts'
import { namesInWords } from './namesInWords.ts'

/** What a partner is asked for, what becomes of their voice, and their word that they agree. */
export function Welcome({ part, onBegin }: { part: PartnerPart; onBegin: (by: string) => void }) {
  const [t] = useWords(['partner', 'takes'])
  const [by, setBy] = useState(part.partner)
  const until = new Date(part.expiresAt).toLocaleDateString(languageNow(), { dateStyle: 'long' })
  return (
    <>
      <Heading level={1}>{t('welcome.title', { names: namesInWords(part.characters) })}</Heading>
      <Text size="large" face="script" lang={part.language}>
        {part.title}
      </Text>
      <Text>{t('welcome.about', { count: part.lines.length })}</Text>
      <Text tone="quiet">{t('welcome.until', { until })}</Text>
      {canRecord() ? null : (
        <Notice tone="warning" title={t('insecure')}>
          {t('insecureHint')}
        </Notice>
      )}
      <TextField
        label={t('welcome.by')}
        hint={t('welcome.byHint')}
        value={by}
        onChange={setBy}
        maxLength={100}
        autoComplete="given-name"
      />
      <Card>
        <Heading level={2} look={3}>
          {t('consent.title')}
        </Heading>
        <Text>{t('consent.text')}</Text>
      </Card>
      <Button
        look="main"
        icon="check"
        label={t('consent.agree')}
        isWide
        onPress={() => onBegin(by.trim())}
        testID="agree"
      />
    </>
  )
}
