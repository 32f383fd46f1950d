import type { Speech } from '../i18n/say.ts'
import type { MeetingRowFragment } from '../public-api/generated/graphql.ts'

/** Hall and street on one line; empty where only the link is known. */
export function spellVenue(venue: MeetingRowFragment['venue']): string {
  return [venue?.name, venue?.address].filter((part) => part != null && part !== '').join(', ')
}

/** The way there on a map that everyone can open. */
export function routeTo(position: { latitude: number; longitude: number }): string {
  const at = `${position.latitude}%2C${position.longitude}`
  return `https://www.openstreetmap.org/directions?to=${at}#map=16/${position.latitude}/${position.longitude}`
}

/** "28" or "131, 134, 135", in the order of the numbers. */
export function spellNumbers(precincts: readonly { number: number }[]): string {
  return precincts
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .join(', ')
}

/** "№ 28 учаскенің есеп беру кездесуі". */
export function titleOf(
  { precincts }: { readonly precincts: readonly { number: number }[] },
  { say }: Speech,
): string {
  const numbers = spellNumbers(precincts)
  return precincts.length > 1
    ? say('meeting.h1s', { numbers })
    : say('meeting.h1', { number: numbers })
}
