import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each(['Достық', 'Бейбітшілік', 'Қызғалдақ'])(
  'a Kazakh word right before a surname at the head of a sentence is looked at: %s',
  (name) => {
    expect(seen(`${name} Серікова айтты.`, 'kk')).toContain(`PERSON review ${name}`)
  },
)

test.each(['Былтыр', 'Шағым', 'Тұрғын', 'Дәрігер', 'Ертең', 'Мектеп'])(
  'what somebody is, brings or does when is no name before a surname: %s',
  (word) => {
    expect(seen(`${word} Серікова айтты.`, 'kk')).toEqual(['PERSON redact Серікова'])
  },
)
