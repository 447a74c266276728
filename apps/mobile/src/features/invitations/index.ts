export { CameNotice } from './CameNotice.tsx'
export { InvitationsScreen } from './InvitationsScreen.tsx'
