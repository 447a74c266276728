import { useQuery } from '@tanstack/react-query'
import { client, keys, unwrap } from '../../client/index.ts'
import { useWords } from '../../i18n/index.ts'
import { EAR_CHOICES, useEars } from '../../state/index.ts'
import { Card, Heading, RadioGroup } from '../../ui/index.ts'
import { KeepMine } from './KeepMine.tsx'

/** How I am heard on this device. The server is offered only where it can write down what is said. */
export function HearingPart() {
  const [t] = useWords('ears')
  const { choice, choose } = useEars()
  const server = useQuery({
    queryKey: keys.hearing,
    queryFn: async ({ signal }) => unwrap(await client.call('getHearing', {}, { signal })),
  })
  const isOffered = server.data?.transcribes === true || choice === 'server'
  const choices = EAR_CHOICES.filter((value) => value !== 'server' || isOffered)
  return (
    <Card>
      <Heading level={2}>{t('setting.title')}</Heading>
      <RadioGroup
        label={t('setting.label')}
        hint={t('setting.always')}
        value={choice}
        options={choices.map((value) => ({
          value,
          label: t(`setting.choices.${value}`),
          hint: t(`setting.hints.${value}`),
        }))}
        onChange={choose}
        testID="ear-choice"
      />
      <KeepMine />
    </Card>
  )
}
