import type { CharacterId, Invitation, InvitationId, InvitationTake, ScriptId } from '@scripteam/contract/model'
import { useMutation, useQuery } from '@tanstack/react-query'
import { client, keys, queries, unwrap, wordsFor } from '../../client/index.ts'
import { toast } from '../../ui/index.ts'

/** Looked at again this often while the screen is open: a partner may be recording right now. */
const LOOK_MS = 15_000

export type Days = 3 | 7 | 14 | 30

/** Who was asked to record lines of a script. */
export function useInvitations(id: ScriptId) {
  return useQuery({
    queryKey: keys.invitations(id),
    queryFn: async ({ signal }) =>
      unwrap(await client.call('listInvitations', { params: { id } }, { signal })).invitations,
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'open') ? LOOK_MS : false),
  })
}

/** Makes an address for a partner; it is told this once. */
export function useInviting(id: ScriptId) {
  return useMutation({
    mutationFn: async (body: { characters: CharacterId[]; days: Days }) =>
      unwrap(await client.call('makeInvitation', { params: { id }, body })),
    onSuccess: () => renew(id),
  })
}

/** What came with an invitation; having looked is noted, so that it is news no more. */
export function useCame({ scriptId, id, recorded }: Invitation, isOpen: boolean) {
  return useQuery({
    queryKey: [...keys.invitation(scriptId, id), recorded],
    enabled: isOpen,
    queryFn: async ({ signal }) => {
      const params = { id: scriptId, invitationId: id }
      const { takes } = unwrap(await client.call('getInvitation', { params }, { signal }))
      unwrap(await client.call('changeInvitation', { params, body: { isSeen: true } }, { signal }))
      void queries.invalidateQueries({ queryKey: keys.invitations(scriptId), exact: true })
      return takes
    },
  })
}

export function useRevoking(script: ScriptId) {
  return useMutation({
    mutationFn: async (invitationId: InvitationId) =>
      unwrap(
        await client.call('changeInvitation', { params: { id: script, invitationId }, body: { isRevoked: true } }),
      ),
    onSettled: () => renew(script),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
}

/** Deletes an invitation with all that came. */
export function useDeleting(script: ScriptId) {
  return useMutation({
    mutationFn: async (invitationId: InvitationId) =>
      unwrap(await client.call('removeInvitation', { params: { id: script, invitationId } })),
    onSettled: () => renew(script),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
}

/** Deletes one recording. */
export function useDropping(script: ScriptId) {
  return useMutation({
    mutationFn: async ({ lineId, takeId }: InvitationTake) =>
      unwrap(await client.call('removeTake', { params: { id: script, lineId, takeId } })),
    onSettled: () => renew(script),
    onError: (error) => toast(wordsFor(error), 'danger'),
  })
}

/** The invitations, and the pack that is made of what came. */
function renew(id: ScriptId): void {
  void queries.invalidateQueries({ queryKey: keys.invitations(id) })
  void queries.invalidateQueries({ queryKey: keys.pack(id) })
  void queries.invalidateQueries({ queryKey: ['takes', id] })
}
