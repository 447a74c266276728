import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { codeOf, wordsFor } from '../client/index.ts'
import { useWords } from '../i18n/index.ts'
import { useAuth } from '../state/index.ts'
import { SPACE, useTheme } from '../theme/index.ts'
import { Button } from './Button.tsx'
import { Heading } from './Heading.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { Notice } from './Notice.tsx'
import { Spinner } from './Spinner.tsx'
import { Text } from './Text.tsx'

/** Something is on its way. */
export function Loading({ words }: { words?: string }) {
  const [t] = useWords()
  const { colours } = useTheme()
  return (
    <View role="status" style={styles.middle} testID="loading">
      <Spinner size="large" colour={colours.accent} />
      <Text tone="quiet">{words ?? t('states.loading')}</Text>
    </View>
  )
}

/** Nothing is here yet, and what to do about it. */
export function Empty(props: { icon?: IconName; title: string; children?: string; actions?: ReactNode }) {
  const { colours } = useTheme()
  return (
    <View style={styles.middle} testID="empty">
      <Icon name={props.icon ?? 'practice'} size={56} colour={colours.accent} />
      <Heading level={2} align="center">
        {props.title}
      </Heading>
      {props.children === undefined ? null : (
        <Text tone="quiet" align="center">
          {props.children}
        </Text>
      )}
      {props.actions}
    </View>
  )
}

/** A call failed: what happened in words, and another try. */
export function Failed({ error, onRetry, actions }: { error: unknown; onRetry?: () => void; actions?: ReactNode }) {
  const [t] = useWords()
  const isOffline = codeOf(error) === 'UNREACHABLE'
  return (
    <View testID="failed" style={styles.stretch}>
      <Notice
        tone={isOffline ? 'warning' : 'danger'}
        isAlert
        title={isOffline ? t('states.offlineTitle') : t('states.failedTitle')}
        actions={
          <>
            {onRetry === undefined ? null : <Button label={t('actions.tryAgain')} icon="repeat" onPress={onRetry} />}
            {codeOf(error) === 'UNAUTHENTICATED' ? <SignInButton /> : null}
            {actions}
          </>
        }
      >
        {wordsFor(error)}
      </Notice>
    </View>
  )
}

/** For those who have put the calm sign-in off and come back to it. */
function SignInButton() {
  const [t] = useWords('auth')
  const askAgain = useAuth((state) => state.askAgain)
  return <Button label={t('signIn.submit')} onPress={askAgain} />
}

const styles = StyleSheet.create({
  middle: { alignItems: 'center', justifyContent: 'center', gap: SPACE.l, paddingVertical: SPACE.xxl },
  stretch: { alignSelf: 'stretch' },
})
