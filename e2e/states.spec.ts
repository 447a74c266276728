import { choose } from './bring.ts'
import { PLAYS } from './plays.ts'
import { expect, test } from './product.ts'
import { SAID } from './words/states.ts'

/** What a screen says when things are slow, missing, refused or gone. */

test.beforeEach(async ({ page, words, enter }) => {
  await enter()
  await expect(page.getByRole('heading', { name: words.scripts })).toBeVisible()
})

test('the list of scripts is drawn while it loads, when it fails and when nothing is found', async ({
  page,
  words,
  language,
  see,
}) => {
  const said = SAID[language]
  await page.getByRole('searchbox').fill('zzzz')
  await expect(page.getByText(said.nothingFound)).toBeVisible()
  await see('list-nothing-found')

  let isAnswering = false
  await page.route('**/api/scripts?**', async (route) => {
    if (!isAnswering) await new Promise((resolve) => setTimeout(resolve, 1500))
    await (isAnswering ? route.continue() : route.abort())
  })
  await page.reload()
  await expect(page.getByText(said.loading).first()).toBeVisible()
  await expect(page.getByText(said.unreachable).first()).toBeVisible({ timeout: 60_000 })
  await see('list-failed')
  isAnswering = true
  await page.getByRole('button', { name: said.tryAgain }).first().click()
  await expect(page.getByRole('link', { name: /El apuntador/ })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: words.scripts })).toBeVisible()
})

test('a file that is no script is refused in words, and nothing of it stays', async ({
  page,
  words,
  language,
  see,
}) => {
  const said = SAID[language]
  await page.getByRole('button', { name: words.bring }).click()
  const refused = [
    {
      name: 'photo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      words: said.unsupported,
    },
    {
      name: 'play.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'),
      words: said.corrupt,
    },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0), words: said.empty },
  ]
  for (const file of refused) {
    await choose(page, new RegExp(`${words.choose}|${said.chooseOther}`), file)
    const read = page.getByRole('button', { name: words.read })
    // What can be seen at once is said before anything is sent.
    if (await read.isEnabled()) await read.click()
    await expect(page.getByText(file.words)).toBeVisible()
  }
  await see('upload-refused')
  await page.goto('/scripts')
  await expect(page.getByRole('link', { name: /El apuntador/ })).toBeVisible()
  await expect(page.getByTestId('script-card')).toHaveCount(2)
})

test('lines in another language are shown, and can be kept as they are', async ({ page, words, language, see }) => {
  const said = SAID[language]
  const mixed = `${PLAYS[language].text}\n${PLAYS[language === 'es' ? 'en' : 'es'].text}`
  await page.getByRole('button', { name: words.bring }).click()
  await choose(page, words.choose, { name: 'mixed.txt', mimeType: 'text/plain', buffer: Buffer.from(mixed) })
  await page.getByRole('button', { name: words.read }).click()
  await page.getByRole('button', { name: words.castVoices }).click({ timeout: 60_000 })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(said.mismatch)).toBeVisible()
  await see('mismatch')
  await dialog.getByRole('radio', { name: said.keepEach }).click()
  await dialog.getByRole('button', { name: said.goOn }).click()
  await expect(page.getByRole('button', { name: words.rehearse, exact: true })).toBeVisible()
})

test('a session that has ended asks for the password and loses nothing', async ({ page, words, language, see }) => {
  await page.getByRole('button', { name: words.bring }).click()
  await page.getByRole('textbox').first().fill('Mi título')
  await choose(page, words.choose, {
    name: 'play.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(PLAYS[language].text),
  })
  await page.route('**/api/**', (route) =>
    route.request().url().includes('/auth/login')
      ? route.continue()
      : route.fulfill({
          status: 401,
          contentType: 'application/json',
          body: JSON.stringify({
            code: 'UNAUTHENTICATED',
            message: '-',
            timestamp: new Date(0).toISOString(),
            requestId: '-',
          }),
        }),
  )
  await page.getByRole('button', { name: words.read }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await see('sign-in-again')
  await page.unroute('**/api/**')
  await dialog.getByRole('textbox', { name: words.password }).fill('una-frase-muy-larga')
  await dialog.getByRole('button', { name: SAID[language].signIn, exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Mi título', level: 1 })).toBeVisible()
  await expect(page.getByText(words.found)).toBeVisible({ timeout: 30_000 })
})

test('nothing is wider than a narrow phone, and high contrast has no faults', async ({ page, language, see }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/profile/settings')
  await page.getByRole('switch', { name: SAID[language].contrast }).click()
  for (const place of ['/scripts', '/scripts/upload', '/practice', '/progress', '/profile', '/profile/settings']) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, place).toBeLessThanOrEqual(0)
    await see(`contrast${place.replaceAll('/', '-')}`)
  }
})
