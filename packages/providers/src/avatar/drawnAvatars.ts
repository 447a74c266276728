import { openPeeps } from '@dicebear/collection'
import { createAvatar } from '@dicebear/core'
import type { AvatarArtist, CharacterToDraw, Drawing } from '@scripteam/pipeline/ports'
import { type Features, featuresOf } from './features.ts'
import { stage } from './stage.ts'
import { toPng } from './toPng.ts'
import { describe } from './words.ts'

/**
 * Draws characters as bust portraits in stage light: SVG of about 15 KB and the same as PNG, the same every time. Figures
 * are Open Peeps (CC0, see docs/decisions/0005-avatars.md); light and colours are ours.
 */
export function createDrawnAvatars(): AvatarArtist {
  return {
    name: 'drawn',
    draw: async (subject, signal) => {
      signal.throwIfAborted()
      return draw(subject)
    },
  }
}

async function draw(subject: CharacterToDraw): Promise<Drawing> {
  const features = featuresOf(subject)
  const { altTexts, prompt } = describe(subject, features)
  const altText = altTexts[subject.language]
  const svg = stage({
    figure: figureOf(features),
    hue: features.hue,
    isLit: subject.style !== 'minimal',
    title: altText,
  })
  const culturalStyle = subject.language === 'es' ? 'spanish' : 'english'
  const bytes = new TextEncoder().encode(svg)
  return { bytes, mime: 'image/svg+xml', png: await toPng(bytes), culturalStyle, prompt, altText, altTexts }
}

function figureOf({ head, face, beard, glasses, skin, hair, clothing, seed }: Features): string {
  return createAvatar(openPeeps, {
    seed,
    head: [head],
    face: [face],
    facialHair: beard === null ? [] : [beard],
    facialHairProbability: beard === null ? 0 : 100,
    accessories: glasses === null ? [] : [glasses],
    accessoriesProbability: glasses === null ? 0 : 100,
    maskProbability: 0,
    skinColor: [skin],
    headContrastColor: [hair],
    clothingColor: [clothing],
  }).toString()
}
