import { describe, expect, it } from 'vitest'
import { read } from './printedPlay.ts'

describe('a label that orders sounds', () => {
  it('is nobody, and what it orders is a direction', () => {
    const { characters, scenes } = read(
      'CONTROL: SUBE MÚSICA.\n\nANA: ¿Quién es?\n\nEFECTO: PUERTA QUE SE ABRE.\n\nLUIS: Soy yo.\n\nANA: Pasa.\n\nLUIS: Gracias.\n\nCONTROL: CIERRE.\n',
    )
    expect(characters.map(({ name }) => name)).toEqual(['ANA', 'LUIS'])
    expect(scenes[0]?.stageDirections.map(({ text }) => text)).toEqual([
      'CONTROL: SUBE MÚSICA.',
      'EFECTO: PUERTA QUE SE ABRE.',
      'CONTROL: CIERRE.',
    ])
  })

  it('is somebody when it talks like one', () => {
    const { characters } = read(
      'CONTROL: Do you hear me, Nine?\n\nNINE: I hear you.\n\nCONTROL: Then bring her home. We are all waiting for you.\n\nNINE: So am I.\n\nCONTROL: Good.\n',
    )
    expect(characters.map(({ name }) => name)).toEqual(['CONTROL', 'NINE'])
  })

  it('leaves the music that sings in a verse play its part', () => {
    const { characters } = read(
      'REY: Cantad.\n\nMÚSICA: Amor, amor, que a los reyes haces guerra.\n\nREY: Callad.\n\nMÚSICA: Ya calla el amor.\n\nREY: Bien está.\n',
    )
    expect(characters.map(({ name }) => name)).toEqual(['REY', 'MÚSICA'])
  })
})
