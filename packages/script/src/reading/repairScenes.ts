import type { SceneId } from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import type { Mends } from './repairTable.ts'
import { elementAt, isOnlyLine, placeOf, putThere, type Sheet } from './sheet.ts'

/** Repairs of where scenes begin and what they are called. */
export const SCENE_REPAIRS: Mends<'markHeading' | 'moveSceneStart' | 'splitScene' | 'joinScenes' | 'renameScene'> = {
  markHeading(sheet, { id, elementId }) {
    const place = placeOf(sheet, elementId)
    if (!place) return 'element_gone'
    if (isOnlyLine(sheet, elementId)) return 'no_place'
    const title = elementAt(place).text.replace(/\s+/g, ' ').trim()
    putThere(place)
    // The first thing of a scene is a part of that scene's heading.
    if (place.at === 0) place.scene.title = [place.scene.title, title].filter((part) => part !== '').join('. ')
    else beginScene(sheet, place.sceneAt, place.at, newScene(id), title)
    return null
  },
  splitScene(sheet, { id, elementId, title }) {
    const place = placeOf(sheet, elementId)
    if (!place) return 'element_gone'
    if (place.at === 0) return 'no_place'
    beginScene(sheet, place.sceneAt, place.at, newScene(id), title)
    return null
  },
  moveSceneStart(sheet, { sceneId, elementId }) {
    const sceneAt = sheet.scenes.findIndex((scene) => scene.id === sceneId)
    const scene = sheet.scenes[sceneAt]
    if (!scene) return 'scene_gone'
    const before = sheet.scenes[sceneAt - 1]
    const place = placeOf(sheet, elementId)
    if (!place) return 'element_gone'
    if (place.sceneAt === sceneAt && place.at === 0) return null
    if (!before) return 'no_place'
    if (place.scene === scene) before.elements.push(...scene.elements.splice(0, place.at))
    else if (place.scene === before && place.at > 0) scene.elements.unshift(...before.elements.splice(place.at))
    else return 'no_place'
    return null
  },
  joinScenes(sheet, { sceneId }) {
    const sceneAt = sheet.scenes.findIndex((scene) => scene.id === sceneId)
    const scene = sheet.scenes[sceneAt]
    if (!scene) return 'scene_gone'
    const before = sheet.scenes[sceneAt - 1]
    if (!before) return 'no_place'
    before.elements.push(...scene.elements)
    sheet.scenes.splice(sceneAt, 1)
    return null
  },
  renameScene(sheet, { sceneId, title }) {
    const scene = sheet.scenes.find((one) => one.id === sceneId)
    if (!scene) return 'scene_gone'
    scene.title = title
    scene.heading = BY_HAND
    return null
  },
}

const BY_HAND = { confidence: 1, basis: 'hand' }

function newScene(repair: string): SceneId {
  return idsOf('repair', repair)('scene') as SceneId // a UUID made for a scene
}

function beginScene(sheet: Sheet, sceneAt: number, at: number, id: SceneId, title: string): void {
  const elements = sheet.scenes[sceneAt]?.elements.splice(at) ?? []
  sheet.scenes.splice(sceneAt + 1, 0, { id, title, heading: BY_HAND, elements })
}
