import { expect, test } from '@jest/globals'
import { isAgent } from './agent.ts'

test.each([
  ...'экскаваторщик крановщица травматологу органисту смотрительницей'.split(' '),
  ...'тиркеушиси карауылшы электршимиз кондыргышысынын'.split(' '),
])('«%s» is one who does a work', (word) => {
  expect(isAgent(word)).toBe(true)
})

test.each([
  ...'ящик диалог налогом турист представительница'.split(' '),
  ...'окушы отиниши бесинши катысушылар кукыкбузушы'.split(' '),
])('«%s» only ends like one', (word) => {
  expect(isAgent(word)).toBe(false)
})
