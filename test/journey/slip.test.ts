import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sharedSystem } from '../support/shared-system.ts'
import { signedIn } from '../support/signed-in.ts'
import { kept, type PublishedSlip, publishedSlip, stateOf } from '../support/slip-journey.ts'
import { closeBrowser, looseSigns, seriousFaults, visitor } from '../support/visitor.ts'

const system = sharedSystem()

let slip: PublishedSlip

beforeAll(async () => {
  slip = await publishedSlip(system)
}, 60_000)

afterAll(closeBrowser)

test('R32-11: the code of a slip that staff gave is asked of the public API, before the protocol is signed and once the outcome is public', async () => {
  const now = await stateOf(system.publicApi, slip.code)

  expect([slip.before, now]).toEqual(['RECEIVED', 'CHECKING'])
})

test.each([
  { language: 'kk', width: 360, says: 'Тексерілуде', look: 'Көрсету' },
  { language: 'ru', width: 1280, says: 'Идёт проверка', look: 'Показать' },
  { language: 'en', width: 360, says: 'Being checked', look: 'Show' },
])(
  'R32-11: in $language whoever holds it types the code on the portal, and reads where the appeal stands and nothing else of it',
  async ({ language, width, says, look }) => {
    const resident = await visitor(system.portal, { width, javaScript: false })
    const { page } = resident
    await page.goto(`/${language}/slips`)

    await page.locator('#slip-code').fill(slip.code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: look }).click()

    const said = await page.getByRole('status').textContent()
    expect(said).toContain(says)
    expect(await page.locator('.thread li').count()).toBe(3)
    const whole = await page.content()
    expect(kept.filter((words) => whole.includes(words))).toEqual([])
    expect(await looseSigns(page)).toEqual([])
    expect(page.url()).not.toContain(slip.code.slice(0, 4))
    expect(await resident.context.cookies()).toEqual([])
    await resident.leave()
  },
)

test('the address in the picture opens the slip, and the code is gone from the address', async () => {
  const resident = await visitor(system.portal, { width: 360 })
  const { page } = resident

  await page.goto(`/kk/slips#${encodeURIComponent(slip.code)}`)
  await page.locator('.thread').waitFor()

  expect(decodeURIComponent(page.url())).not.toContain(slip.code)
  expect(await seriousFaults(page)).toEqual([])
  expect([resident.complaints, resident.strayRequests]).toEqual([[], []])
  await resident.leave()
})

test('R33-1: what whoever holds it objects to reaches who controls its appeal, and the inspector who reported does not read it', async () => {
  const resident = await visitor(system.portal, { width: 360, javaScript: false })
  const { page } = resident
  const text = 'Мен қақпа туралы емес, шлагбаум туралы айттым.'
  await page.goto('/kk/slips')
  await page.locator('#slip-code').fill(slip.code)
  await page.getByRole('button', { name: 'Көрсету' }).click()

  await page.getByLabel('Мен олай айтқан жоқпын').check()
  await page.getByRole('textbox', { name: 'Шын мәнінде не айттыңыз' }).fill(text)
  await page.getByRole('button', { name: 'Жіберу' }).click()

  expect(await page.getByRole('status').textContent()).toContain('Қабылданды')
  expect(await page.content()).not.toContain('шлагбаум')
  expect(await objectionsFor('head')).toContain(text)
  expect(await objectionsFor('inspector')).toEqual([])
  await resident.leave()
})

test.each(['kk', 'ru'] as const)(
  'R32-11: the slip in %s is one page of paper, and asks nothing of anybody',
  async (language) => {
    const resident = await visitor(system.portal, { width: 360 })
    await resident.page.setContent(slip.sheets[language])

    const paper = await resident.page.pdf({ preferCSSPageSize: true })

    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(await resident.page.locator('.code').textContent()).toBe(slip.code)
    expect(resident.strayRequests).toEqual([])
    await resident.leave()
  },
)

async function objectionsFor(login: string): Promise<string[]> {
  const staff = await signedIn(system.internalApi, login)
  const { slipObjections } = await staff.ask(
    '{ slipObjections(first: 50) { edges { node { text } } } }',
  )
  return slipObjections.edges.map(({ node }: { readonly node: { text: string } }) => node.text)
}
