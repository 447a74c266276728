import { useState, useSyncExternalStore } from 'react'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { useEars } from '../../../state/index.ts'
import { SPACE, useTheme } from '../../../theme/index.ts'
import { Button, Icon, type IconName, Text } from '../../../ui/index.ts'
import type { Heard, Hearing } from './hearing.ts'

interface Props {
  hearing: Hearing
  isBegun: boolean
  /** Lines tried so far in this run. */
  attempts: number
}

/** Lines after which what was said of the ear is known, and makes room for the scene. */
const NEWS = 2

/** By what I am heard, whether my voice leaves the device, and what went wrong if something did. Always in view, in few words once they were read. */
export function EarSign({ hearing, isBegun, attempts }: Props) {
  const heard = useSyncExternalStore(hearing.watch, hearing.seen, hearing.seen)
  const [t] = useWords('ears')
  const { colours } = useTheme()
  const isKept = useEars((state) => state.keepsMine)
  const isNews = useIsNews(heard, attempts)
  const isOut = heard.by === 'server'
  const isBrief = isBegun && !isNews
  const words = !isBegun
    ? t(`before.${heard.by}`)
    : heard.isOpening
      ? t('opening')
      : t(`${isBrief ? 'brief' : 'now'}.${heard.by}`)
  return (
    <View testID="ears" style={styles.sign}>
      <Icon name={iconOf(heard)} size={18} colour={isOut ? colours.warning : colours.textQuiet} />
      <View role="status" style={styles.words}>
        <Text size="small" tone={isOut ? 'plain' : 'quiet'} isStrong={isOut}>
          {words}
        </Text>
        {isKept && heard.by !== 'tap' ? (
          <Text size="small" tone="quiet" testID="kept-sign">
            {t('keep.sign')}
          </Text>
        ) : null}
        {heard.problem === null || heard.isOpening || isBrief ? null : (
          <Text size="small" tone="quiet" testID="ear-problem">
            {t(`problems.${heard.problem}`)}
          </Text>
        )}
      </View>
      {isBegun && canTryAgain(heard) ? (
        <Button look="bare" label={t('tryAgain')} onPress={hearing.tryAgain} testID="ears-again" />
      ) : null}
    </View>
  )
}

/** True until a few lines were tried since the ear, or what is wrong with it, has changed. */
function useIsNews({ by, problem }: Heard, attempts: number): boolean {
  const [since, setSince] = useState({ by, problem, attempts })
  if (since.by !== by || since.problem !== problem) setSince({ by, problem, attempts })
  return attempts - since.attempts < NEWS
}

/** Without HTTPS there is no microphone to be had, however often it is asked for. */
function canTryAgain({ by, problem, isOpening }: Heard): boolean {
  return by === 'tap' && !isOpening && problem !== null && problem !== 'insecure'
}

function iconOf({ by }: Heard): IconName {
  return by === 'tap' ? 'check' : by === 'server' ? 'warning' : 'microphone'
}

const styles = StyleSheet.create({
  sign: { flexDirection: 'row', alignItems: 'flex-start', justifyContent: 'center', gap: SPACE.s },
  words: { flexShrink: 1 },
})
