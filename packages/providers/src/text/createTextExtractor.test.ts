import { textExtractorConformance } from '@scripteam/pipeline/conformance'
import { createTextExtractor } from './index.ts'

textExtractorConformance('the extractor', createTextExtractor)
