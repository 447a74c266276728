import type { User } from '@scripteam/contract/model'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { Button, Failed, Row, TextField, toast } from '../../ui/index.ts'

/** First and last name. */
export function NameForm({ user }: { user: User }) {
  const [t] = useWords(['settings', 'auth', 'common'])
  const [firstName, setFirstName] = useState(user.profile.firstName)
  const [lastName, setLastName] = useState(user.profile.lastName)
  const isSame = firstName.trim() === user.profile.firstName && lastName.trim() === user.profile.lastName
  const isNameless = firstName.trim() === ''
  const saving = useMutation({
    mutationFn: async () => {
      const profile = { firstName: firstName.trim(), lastName: lastName.trim() }
      return unwrap(await client.call('changeMe', { body: { profile } }))
    },
    onSuccess: (changed) => {
      queries.setQueryData(keys.me, changed)
      toast(t('profile.nameSaved'))
    },
  })
  return (
    <>
      <TextField
        label={t('auth:fields.firstName')}
        value={firstName}
        onChange={setFirstName}
        autoComplete="given-name"
        maxLength={100}
        error={isNameless ? t('auth:errors.firstNameMissing') : undefined}
      />
      <TextField
        label={`${t('auth:fields.lastName')} (${t('common:optional')})`}
        value={lastName}
        onChange={setLastName}
        autoComplete="family-name"
        maxLength={100}
      />
      {saving.error ? <Failed error={saving.error} /> : null}
      <Row>
        <Button
          label={t('common:actions.save')}
          isDisabled={isSame || isNameless}
          isBusy={saving.isPending}
          onPress={() => saving.mutate()}
        />
      </Row>
    </>
  )
}
