import { useState } from 'react'
import { View } from 'react-native'
import { useWords } from '../../i18n/index.ts'
import { Button, TextField } from '../../ui/index.ts'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** `new` lets password managers propose one. */
  kind: 'current' | 'new'
  hint?: string
  error?: string | undefined
  onSubmit?: () => void
  autoFocus?: boolean
}

/** A password, hidden until its writer wants to see it. */
export function PasswordField({ label, value, onChange, kind, hint, error, onSubmit, autoFocus }: Props) {
  const [isShown, setShown] = useState(false)
  const [t] = useWords('auth')
  return (
    <View>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        secureTextEntry={!isShown}
        autoCapitalize="none"
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        hint={hint}
        error={error}
        onSubmitEditing={onSubmit}
        autoFocus={autoFocus}
      />
      <View style={{ alignItems: 'flex-start' }}>
        <Button
          look="bare"
          icon="eye"
          label={isShown ? t('fields.hidePassword') : t('fields.showPassword')}
          onPress={() => setShown(!isShown)}
        />
      </View>
    </View>
  )
}
