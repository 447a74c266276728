import type { CastMember, CharacterId } from '@scripteam/contract/model'
import { useEffect, useRef } from 'react'
import { Pressable, ScrollView, StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { RADIUS, SPACE, TARGET, type Theme, themed, useTheme } from '../../../theme/index.ts'
import { Icon, onWeb, Text } from '../../../ui/index.ts'
import { castColour } from '../../rehearsal/index.ts'

interface Props {
  /** The options are named by it and their place. */
  id: string
  cast: readonly CastMember[]
  found: readonly CastMember[]
  /** Somebody new, below all others; null for nobody. */
  created: string | null
  active: number
  chosen: readonly CharacterId[]
  onTake: (at: number) => void
}

/** Those who may say it. */
export function SpeakerOptions({ id, cast, found, created, active, chosen, onTake }: Props) {
  const [t] = useWords(['repair', 'common'])
  const styles = useStyles()
  const theme = useTheme()
  const scroll = useRef<ScrollView>(null)
  useEffect(() => scroll.current?.scrollTo({ y: Math.max(0, (active - 2) * TARGET), animated: false }), [active])
  return (
    <ScrollView
      ref={scroll}
      style={styles.box}
      keyboardShouldPersistTaps="handled"
      {...onWeb({ tabIndex: -1, dataSet: { scrollQuiet: '' } })}
    >
      <View nativeID={id} aria-label={t('speaker.list')} {...onWeb({ role: 'listbox' })}>
        {found.map((character, at) => (
          <Choice
            key={character.id}
            id={`${id}-${at}`}
            isActive={at === active}
            isChosen={chosen.includes(character.id)}
            onTake={() => onTake(at)}
          >
            <View style={[styles.dot, { backgroundColor: castColour(cast, character.id, theme) }]} />
            <View style={styles.name}>
              <Text isStrong={at === active}>{character.name}</Text>
            </View>
            <Text size="small" tone="quiet">
              {t('common:lines', { count: character.lines })}
            </Text>
          </Choice>
        ))}
        {created === null ? null : (
          <Choice
            id={`${id}-${found.length}`}
            isActive={active === found.length}
            isChosen={false}
            onTake={() => onTake(found.length)}
          >
            <Icon name="plus" size={16} colour={theme.colours.accent} />
            <View style={styles.name}>
              <Text tone="accent">{t('speaker.create', { name: created })}</Text>
            </View>
          </Choice>
        )}
      </View>
    </ScrollView>
  )
}

interface ChoiceProps {
  id: string
  isActive: boolean
  isChosen: boolean
  onTake: () => void
  children: React.ReactNode
}

function Choice({ id, isActive, isChosen, onTake, children }: ChoiceProps) {
  const styles = useStyles()
  const { colours } = useTheme()
  return (
    <Pressable
      nativeID={id}
      role="option"
      aria-selected={isChosen}
      // The focus stays in the field, which names the option it is at.
      tabIndex={-1}
      onPress={onTake}
      style={[styles.option, isActive && styles.active]}
    >
      {children}
      {isChosen ? <Icon name="check" size={18} colour={colours.accent} /> : null}
    </Pressable>
  )
}

const useStyles = themed(({ colours }: Theme) =>
  StyleSheet.create({
    box: { maxHeight: TARGET * 4.5, borderRadius: RADIUS.m, borderWidth: 1, borderColor: colours.line },
    option: {
      flexDirection: 'row',
      alignItems: 'center',
      gap: SPACE.m,
      minHeight: TARGET,
      paddingHorizontal: SPACE.m,
      borderLeftWidth: 3,
      borderLeftColor: 'transparent',
    },
    active: { borderLeftColor: colours.accent, backgroundColor: colours.raised },
    dot: { width: 10, height: 10, borderRadius: RADIUS.round },
    name: { flex: 1 },
  }),
)
