export { InvitationsScreen as default } from '../../../../src/features/invitations/index.ts'
