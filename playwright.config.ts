import { defineConfig, devices } from '@playwright/test'
import { chromium } from './e2e/chromium.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESKTOP = { viewport: { width: 1280, height: 800 } }

/** Run in Spanish on a phone and in English at a desk; the others in both languages and both sizes. */
const ONCE = [
  'states.spec.ts',
  'repair.spec.ts',
  'offline.spec.ts',
  'plainHttp.spec.ts',
  'runs.spec.ts',
  'takes.spec.ts',
  'takeAlong.spec.ts',
  'partner.spec.ts',
  'cost.spec.ts',
]

function project(language: 'es' | 'en', size: 'phone' | 'desktop') {
  const { userAgent: _, ...chrome } = devices['Desktop Chrome']
  return {
    name: `${language}-${size}`,
    ...((language === 'es') === (size === 'phone') ? {} : { testIgnore: ONCE }),
    use: { ...chrome, ...(size === 'phone' ? PHONE : DESKTOP), locale: language === 'es' ? 'es-ES' : 'en-US' },
  }
}

/** The product in a real browser: two languages, two sizes. Screenshots stay in `artefacts`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artefacts/browser',
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  retries: 0,
  use: {
    launchOptions: chromium(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [project('es', 'phone'), project('es', 'desktop'), project('en', 'phone'), project('en', 'desktop')],
})
