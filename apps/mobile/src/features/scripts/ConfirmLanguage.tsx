import { MismatchDetails, REGIONS } from '@scripteam/contract/api'
import { type CharacterId, Language, type Script } from '@scripteam/contract/model'
import { useState } from 'react'
import { CallFailed } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { useSettings } from '../../state/index.ts'
import { Button, Card, Failed, Heading, RadioGroup, Text } from '../../ui/index.ts'
import { CostBefore } from '../cost/index.ts'
import { likelyLanguage, likelyRegion } from './languageChoice.ts'
import { MismatchDialog } from './MismatchDialog.tsx'
import { useProcess } from './useProcess.ts'

/** The language and the accent the voices will have. */
export function ConfirmLanguage({ script }: { script: Script }) {
  const [t, i18n] = useWords(['scripts', 'common'])
  const liked = useSettings((state) => state.preferences.voiceSettings.accentPreference)
  const [language, setLanguage] = useState<Language>(likelyLanguage(script, i18n.language))
  const [region, setRegion] = useState(likelyRegion(language, liked))
  const [role, setRole] = useState<CharacterId | null>(null)
  const process = useProcess(script.id)
  const mismatch = mismatchIn(process.error)
  const choose = (next: Language) => {
    process.reset()
    setLanguage(next)
    setRegion(likelyRegion(next, liked))
  }
  return (
    <Card>
      <Heading level={2}>{t('confirm.title')}</Heading>
      <Detected script={script} />
      <RadioGroup
        label={t('confirm.language')}
        value={language}
        options={Language.options.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
        onChange={choose}
        testID="confirm-language"
      />
      <RadioGroup
        label={t('confirm.region')}
        value={region}
        options={REGIONS[language].map((value) => ({ value, label: t(`common:regions.${value}`) }))}
        onChange={setRegion}
      />
      <CostBefore script={script} language={language} region={region} role={role} onRole={setRole} />
      {process.error && mismatch === null ? <Failed error={process.error} /> : null}
      <Button
        look="main"
        icon="voice"
        label={t('confirm.send')}
        isBusy={process.isPending}
        onPress={() => process.mutate({ language, region, role })}
      />
      {mismatch === null ? null : (
        <MismatchDialog
          scriptId={script.id}
          language={language}
          details={mismatch}
          isBusy={process.isPending}
          onAccept={(acceptMismatch) => process.mutate({ language, region, role, acceptMismatch })}
          onClose={process.reset}
        />
      )}
    </Card>
  )
}

function Detected({ script }: { script: Script }) {
  const [t] = useWords(['scripts', 'common'])
  const detected = script.detectedLanguage ?? 'unknown'
  if (detected === 'mixed') return <Text tone="quiet">{t('confirm.mixed')}</Text>
  if (detected === 'unknown') return <Text tone="quiet">{t('confirm.unknown')}</Text>
  return <Text tone="quiet">{t('confirm.sure', { language: t(`common:languages.${detected}`) })}</Text>
}

function mismatchIn(error: unknown): MismatchDetails | null {
  if (!(error instanceof CallFailed) || error.code !== 'LANGUAGE_MISMATCH') return null
  const details = MismatchDetails.safeParse(error.details)
  return details.success ? details.data : { lines: [], total: 0 }
}
