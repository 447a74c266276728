import { type CastMember, CharacterId } from '@scripteam/contract/model'
import { useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { Button, Row, Select } from '../../../ui/index.ts'

interface Props {
  character: CastMember
  cast: readonly CastMember[]
  onMerge: (into: CharacterId) => void
  onClose: () => void
}

/** Who a character really is. */
export function MergeForm({ character, cast, onMerge, onClose }: Props) {
  const [t] = useWords(['repair', 'common'])
  const [into, setInto] = useState('')
  const chosen = CharacterId.safeParse(into)
  const others = cast.filter(({ id }) => id !== character.id)
  return (
    <>
      <Select
        label={t('characters.into')}
        hint={t('characters.mergeHint', { name: character.name })}
        value={into}
        options={[
          { value: '', label: t('characters.choose') },
          ...others.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={setInto}
      />
      <Row place="end" gap="s">
        <Button look="bare" label={t('common:actions.cancel')} onPress={onClose} />
        <Button
          look="main"
          label={t('characters.mergeSend')}
          isDisabled={!chosen.success}
          onPress={() => (chosen.success ? onMerge(chosen.data) : undefined)}
        />
      </Row>
    </>
  )
}
