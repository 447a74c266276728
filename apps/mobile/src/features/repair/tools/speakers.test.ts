import type { CharacterId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { matching, newNameIn, toggled } from './speakers.ts'

const cast = [
  { id: '1' as CharacterId, name: 'DOÑA INÉS', aliases: ['INÉS'] },
  { id: '2' as CharacterId, name: 'INÉS LA VIEJA', aliases: [] },
  { id: '3' as CharacterId, name: 'EL CIEGO', aliases: ['CIEGO 1º'] },
]

describe('looking for a character', () => {
  it('minds neither accents nor case, and puts names that begin so first', () => {
    expect(matching(cast, 'ines').map(({ name }) => name)).toEqual(['INÉS LA VIEJA', 'DOÑA INÉS'])
  })

  it('finds by the other names, too', () => {
    expect(matching(cast, 'ciego 1').map(({ name }) => name)).toEqual(['EL CIEGO'])
  })

  it('shows everybody while nothing is written', () => {
    expect(matching(cast, ' ')).toHaveLength(3)
  })

  it('takes a name that nobody has as somebody new', () => {
    expect(newNameIn(cast, ' La criada ')).toBe('La criada')
    expect(newNameIn(cast, 'doña ines')).toBeNull()
    expect(newNameIn(cast, '  ')).toBeNull()
  })
})

it('takes several, and lets go of them again', () => {
  const [first, second] = cast
  if (!first || !second) throw new Error('there are three')
  expect(toggled(toggled([], first.id), second.id)).toEqual([first.id, second.id])
  expect(toggled([first.id], first.id)).toEqual([])
})
