import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { CallFailed } from '../../client/index.ts'
import { problemWords, useWords } from '../../i18n/index.ts'
import { SPACE, type ThemeName, ThemeProvider, useIsStill, useTheme } from '../../theme/index.ts'
import {
  Card,
  Curtain,
  Empty,
  Failed,
  Heading,
  Loading,
  Notice,
  ProgressBar,
  Screen,
  Tabs,
  Text,
} from '../../ui/index.ts'
import { ButtonSamples } from './ButtonSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'

const THEMES = ['house', 'stage', 'dim', 'contrast'] as const satisfies readonly ThemeName[]

/** Every control of the kit in every theme, to look at and to test. */
export function GalleryScreen() {
  const [t] = useWords()
  const isStill = useIsStill()
  const [name, setName] = useState<ThemeName>('house')
  return (
    <Screen title={t('gallery.title')}>
      <Tabs
        label={t('gallery.title')}
        value={name}
        tabs={THEMES.map((value) => ({ value, label: t(`gallery.${value}`) }))}
        onChange={setName}
      >
        <ThemeProvider name={name} isStill={isStill}>
          <Samples />
        </ThemeProvider>
      </Tabs>
    </Screen>
  )
}

function Samples() {
  const [t] = useWords(['common', 'auth', 'scripts'])
  const { colours } = useTheme()
  return (
    <View style={[styles.ground, { backgroundColor: colours.backdrop }]}>
      <Curtain height={120} />
      <Heading level={2}>{t('auth:welcome.title')}</Heading>
      <Text tone="quiet">{t('auth:welcome.lead')}</Text>
      <ButtonSamples />
      <FieldSamples />
      <Card look="paper">
        <Text face="script" size="large" tone="ink">
          {t('auth:welcome.points.rehearse')}
        </Text>
      </Card>
      <ProgressBar label={t('scripts:page.recording')} share={0.4} />
      <Notice tone="success">{t('states.saved')}</Notice>
      <Loading />
      <Empty title={t('scripts:list.emptyTitle')}>{t('scripts:list.emptyText')}</Empty>
      <Failed error={new CallFailed('FILE_NO_TEXT', problemWords('FILE_NO_TEXT'))} onRetry={() => undefined} />
    </View>
  )
}

const styles = StyleSheet.create({ ground: { gap: SPACE.l, padding: SPACE.m } })
