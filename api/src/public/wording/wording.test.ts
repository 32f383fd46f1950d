import {
  cancelReasons,
  channels,
  invitationCategories,
  lateReasons,
  missReasons,
  moveReasons,
  withdrawalReasons,
} from '@esep/law'
import { expect, test } from '@jest/globals'
import { channelTexts } from './channels.ts'
import { invitedTexts } from './invited.ts'
import { reasonTexts } from './reasons.ts'

test.each([
  {
    what: 'reason',
    codes: [...lateReasons, ...moveReasons, ...cancelReasons, ...missReasons, ...withdrawalReasons],
    texts: reasonTexts as Readonly<Record<string, object>>,
  },
  { what: 'category of invitations', codes: invitationCategories, texts: invitedTexts },
  { what: 'way of announcing', codes: channels, texts: channelTexts },
])('every $what is worded in Kazakh, Russian and English', ({ codes, texts }) => {
  for (const code of codes) {
    expect(texts[code as keyof typeof texts]).toEqual({
      kk: expect.stringMatching(/\p{Script=Cyrillic}/u),
      ru: expect.stringMatching(/\p{Script=Cyrillic}/u),
      en: expect.stringMatching(/^[\x20-\x7e]+$/),
    })
  }
})
