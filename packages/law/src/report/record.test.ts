import { expect, test } from '@jest/globals'
import { whyNotSections } from './record.ts'

const told = { section: 'PREVENTION', text: 'Әңгімелер өткізілді.', nothingBecause: null } as const
const because = { kk: 'Заңнама өзгерген жоқ', ru: 'Законодательство не менялось' }
const silent = { section: 'LEGISLATION', text: null, nothingBecause: because } as const

test.each([
  { sections: [told, silent], problems: [], because: 'one tells, one says why it does not' },
  { sections: [{ ...told, text: '' }], problems: [], because: 'a draft may still be empty' },
  { sections: [told, told], problems: ['SECTION_TWICE'], because: 'it would tell twice' },
  {
    sections: [{ ...silent, text: 'Өзгерді.' }],
    problems: ['SECTION_SILENT_THOUGH_TOLD'],
    because: 'it tells and says that it does not',
  },
  {
    sections: [{ ...silent, nothingBecause: { ...because, ru: ' ' } }],
    problems: ['SECTION_REASON_MISSING'],
    because: 'the reason stands in one language',
  },
])('R30-1: sections stand in a report: $problems: $because', ({ sections, problems }) => {
  expect(whyNotSections(sections)).toEqual(problems)
})
