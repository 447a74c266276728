import { type CharacterId, type ExportOrder, SceneId, type Script } from '@scripteam/contract/model'

export const FORMATS = ['cue_track', 'read_through', 'pdf', 'cue_sheet', 'fountain'] as const
export type Format = (typeof FORMATS)[number]

/** What is chosen on the screen; `role` and `scene` are ids, '' for nobody's and for the whole play. */
export interface Wish {
  readonly format: Format
  readonly role: string
  readonly scene: string
}

/** What an order becomes: a file made in the background, or a text that is there at once. */
export type Order =
  | { readonly kind: 'file'; readonly order: ExportOrder }
  | { readonly kind: 'text'; readonly body: { format: 'fountain' } | { format: 'cue_sheet'; characterId: CharacterId } }

/** True for what is made for one role and means nothing without it. */
export function needsRole(format: Format): boolean {
  return format === 'cue_track' || format === 'cue_sheet'
}

export function takesRole(format: Format): boolean {
  return needsRole(format) || format === 'pdf'
}

export function takesScene(format: Format): boolean {
  return format === 'cue_track' || format === 'read_through'
}

/** The order for a wish; null while it names no role and needs one. */
export function orderOf({ format, role, scene }: Wish, { characters }: Pick<Script, 'characters'>): Order | null {
  const characterId = characters.find(({ id }) => id === role)?.id
  const sceneId = SceneId.safeParse(scene)
  const place = sceneId.success ? { sceneId: sceneId.data } : {}
  if (format === 'fountain') return { kind: 'text', body: { format } }
  if (format === 'read_through') return { kind: 'file', order: { kind: format, ...place } }
  if (format === 'pdf') return { kind: 'file', order: { kind: format, ...(characterId && { characterId }) } }
  if (!characterId) return null
  if (format === 'cue_sheet') return { kind: 'text', body: { format, characterId } }
  return { kind: 'file', order: { kind: format, characterId, ...place } }
}
