export { absolute, client, clientWith, partnerClient } from './client.ts'
export { keys } from './keys.ts'
export { CallFailed, codeOf, queries, unwrap, wordsFor } from './queries.ts'
