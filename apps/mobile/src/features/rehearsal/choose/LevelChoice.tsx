import { type CharacterId, FamiliarityLevel } from '@scripteam/contract/model'
import { presentLine } from '@scripteam/practice'
import { StyleSheet, View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { FONT_SIZE, RADIUS, SPACE, type Theme, themed } from '../../../theme/index.ts'
import { Heading, RadioGroup, Text } from '../../../ui/index.ts'
import { FadedText } from '../look/FadedText.tsx'
import { useSpoken } from '../look/useSpoken.ts'
import { previewLine } from './offers.ts'

interface Props {
  kept: KeptPack
  role: CharacterId
  level: FamiliarityLevel
  onChange: (level: FamiliarityLevel) => void
}

/** The four levels in words, and what the chosen one makes of a line of mine. */
export function LevelChoice({ kept, role, level, onChange }: Props) {
  const [t] = useWords(['rehearsal', 'common'])
  const styles = useStyles()
  const options = FamiliarityLevel.options.map((value) => ({
    value,
    label: t(`common:levels.${value}`),
    hint: t(`rehearsal:levels.${value}`),
  }))
  return (
    <View style={styles.box}>
      <Heading level={2}>{t('run.levelTitle')}</Heading>
      <Preview kept={kept} role={role} level={level} />
      <RadioGroup
        label={t('run.levelTitle')}
        isLabelHidden
        value={level}
        options={options}
        onChange={onChange}
        testID="levels"
      />
    </View>
  )
}

function Preview({ kept, role, level }: Omit<Props, 'onChange'>) {
  const line = previewLine(kept, role)
  return line ? <PreviewOf text={line} level={level} lang={kept.pack.language} /> : null
}

function PreviewOf(props: { text: Parameters<typeof presentLine>[0]; level: FamiliarityLevel; lang: string }) {
  const [t] = useWords('rehearsal')
  const styles = useStyles()
  const faded = presentLine(props.text, props.level, 1)
  const spoken = useSpoken(faded)
  return (
    <View style={styles.preview} testID="preview">
      <Text size="small" tone="quiet">
        {t('run.preview')}
      </Text>
      <View style={styles.page}>
        <FadedText faded={faded} nextWord={null} spoken={spoken} fontSize={FONT_SIZE.large + 3} lang={props.lang} />
      </View>
    </View>
  )
}

const useStyles = themed(({ colours, edgeWidth }: Theme) =>
  StyleSheet.create({
    box: { gap: SPACE.m },
    preview: { gap: SPACE.xs },
    page: {
      backgroundColor: colours.paper,
      borderColor: colours.line,
      borderWidth: edgeWidth,
      borderRadius: RADIUS.m,
      padding: SPACE.l,
      minHeight: 112,
    },
  }),
)
