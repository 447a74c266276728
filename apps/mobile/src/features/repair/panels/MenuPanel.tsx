import { View } from 'react-native'
import { useWords } from '../../../i18n/index.ts'
import { SPACE } from '../../../theme/index.ts'
import { Button, Dialog } from '../../../ui/index.ts'
import type { PanelProps } from './panel.ts'

const PANELS = [
  { panel: 'characters', icon: 'profile' },
  { panel: 'scenes', icon: 'curtain' },
  { panel: 'corrections', icon: 'repeat' },
] as const

/** The ways to everything beyond the selected line, where there is no room for them at the top. */
export function MenuPanel({ onOpen, onClose }: Pick<PanelProps, 'onOpen' | 'onClose'>) {
  const [t] = useWords('repair')
  return (
    <Dialog title={t('acts.menu')} isOpen onClose={onClose}>
      <View style={{ gap: SPACE.s }}>
        {PANELS.map(({ panel, icon }) => (
          <Button key={panel} icon={icon} label={t(`${panel}.open`)} onPress={() => onOpen(panel)} isWide />
        ))}
      </View>
    </Dialog>
  )
}
