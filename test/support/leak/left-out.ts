import type { Saying } from './saying.ts'

/** Ways of saying a thing that the engine is known to miss. NOTE: whoever teaches it one of them takes its line away. */
const ofAnybody: readonly RegExp[] = [/; spaced out$/, /^plate; with a region apart$/]

/** The same, of people who are on no list of the meeting. */
const ofStrangers: readonly RegExp[] = [
  /; Latin, letter case lost$/,
  /; all capitals$/,
  /; broken at the end of a line$/,
]

/** Sentences in which a stranger is taken for the inspector, or the first word for no name. */
const aboutStrangers: readonly RegExp[] = [
  /^Участковый поговорил с/iu,
  /обещали ответить письменно/iu,
]

/** Whether the test leaves this out, so that the rest of it can be held to nothing at all. */
export function isLeftOut({ how, text }: Saying, { isStranger }: { isStranger: boolean }): boolean {
  const forms = isStranger ? [...ofAnybody, ...ofStrangers] : ofAnybody
  return (
    forms.some((form) => form.test(how)) ||
    (isStranger && aboutStrangers.some((sentence) => sentence.test(text)))
  )
}
