export { createTextExtractor } from '@scripteam/providers/text'
