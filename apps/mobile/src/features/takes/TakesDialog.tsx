import type { PackLine, ScriptId } from '@scripteam/contract/model'
import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { SPACE } from '../../theme/index.ts'
import { Dialog, Failed, Loading, Tabs, Text } from '../../ui/index.ts'
import { Directing } from './Directing.tsx'
import { OwnVoice } from './OwnVoice.tsx'
import { TakeList } from './TakeList.tsx'
import { useTakes } from './useTakes.ts'

type Way = 'direct' | 'record'

/** The takes of one line, and the two ways to another one: telling the voice how, and saying it oneself. */
export function TakesDialog({ script, line, onClose }: { script: ScriptId; line: PackLine; onClose: () => void }) {
  const [t] = useWords('takes')
  const [way, setWay] = useState<Way>('direct')
  const place = { script, line: line.id }
  const takes = useTakes(place)
  return (
    <Dialog title={t('dialog.title')} isOpen onClose={onClose}>
      <Text face="script" lang={line.language}>
        {line.text}
      </Text>
      {takes.isPending ? <Loading /> : null}
      {takes.isError ? <Failed error={takes.error} onRetry={() => void takes.refetch()} /> : null}
      {takes.data ? <TakeList place={place} takes={takes.data} /> : null}
      <Tabs
        label={t('dialog.another')}
        value={way}
        tabs={[
          { value: 'direct', label: t('direct.tab') },
          { value: 'record', label: t('own.tab') },
        ]}
        onChange={setWay}
      >
        <View style={{ gap: SPACE.m }}>
          {way === 'direct' ? <Directing place={place} /> : <OwnVoice script={script} line={line.id} />}
        </View>
      </Tabs>
    </Dialog>
  )
}
