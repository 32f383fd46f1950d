import { expect, test } from '@jest/globals'
import { isAgent, isOfficeAlone } from './agent.ts'

test.each([
  ...'экскаваторщик крановщица травматологу органисту смотрительницей'.split(' '),
  ...'тиркеушиси карауылшы электршимиз кондыргышысынын диирменшинин моншашысынан'.split(' '),
])('«%s» is one who does a work', (word) => {
  expect(isAgent(word)).toBe(true)
})

test.each([
  ...'ящик диалог налогом турист представительница тишины крыши машине'.split(' '),
  ...'окушы отиниши бесинши катысушылар кукыкбузушы шашын'.split(' '),
])('«%s» only ends like one', (word) => {
  expect(isAgent(word)).toBe(false)
})

test.each('кезекшилигинин торагалыгы директорлык басшылыгы'.split(' '))(
  '«%s» is the office and nobody who holds it',
  (word) => {
    expect(isOfficeAlone(word)).toBe(true)
  },
)

test.each('кезекшинин торагасы учаскелик аулдык'.split(' '))('«%s» is no office', (word) => {
  expect(isOfficeAlone(word)).toBe(false)
})
