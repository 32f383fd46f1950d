import type { InvitationCategory } from '@esep/law'
import type { Known, KnownPerson } from '@esep/redaction'
import type { Bilingual } from '../bilingual.ts'
import { type BilingualName, fullName } from '../staff/person-name.ts'

/** What is on record about a meeting, as far as it tells who may be named in its texts. */
export interface MeetingOnRecord {
  readonly participants: readonly {
    readonly id: string
    readonly name: string | null
    readonly address: string | null
    readonly phone: string | null
    readonly iin: string | null
  }[]
  /** Those who were mentioned and did not come. */
  readonly mentioned: readonly {
    readonly id: string
    readonly name: string
    readonly otherNames: readonly string[]
    readonly address: string | null
    readonly phone: string | null
    readonly iin: string | null
  }[]
  /** Members of the assembly that convened it. */
  readonly delegated: readonly { readonly id: string; readonly name: string }[]
  /** Whoever was awarded: named in a field of its own at most, and nowhere in a text. */
  readonly awarded: readonly { readonly id: string; readonly name: Bilingual | null }[]
  /** Whoever signed the record of an appeal: as they were called there, and where they get their post. */
  readonly applicants: readonly {
    readonly id: string
    readonly name: string
    readonly address: string
  }[]
  readonly inspectors: readonly BilingualName[]
  readonly invitations: readonly {
    readonly category: InvitationCategory
    readonly name: Bilingual | null
    readonly office: Bilingual
    readonly mayBeNamed: boolean | null
    readonly attended: boolean | null
  }[]
  /** Officials on the lists of its precincts. */
  readonly recognised: readonly {
    readonly name: string
    readonly otherNames: readonly string[]
    readonly office: Bilingual
    readonly mayBeNamed: boolean | null
  }[]
  /** Venue, address, the points and whatever else stays in the words that staff recorded. */
  readonly places: readonly (Bilingual | null)[]
  /** The telephones of the points and precincts. */
  readonly officePhones: readonly (string | null)[]
}

/** What the engine is told before it reads a meeting's texts: the register and who was mentioned, the officers, the officials, the places. */
export function knownOf(onRecord: MeetingOnRecord): Known {
  const {
    participants,
    mentioned,
    delegated,
    awarded,
    applicants,
    inspectors,
    invitations,
    recognised,
    places,
    officePhones,
  } = onRecord
  const named = invitations.flatMap(({ name, ...rest }) => (name ? [{ ...rest, name }] : []))
  const leaders = named.filter(
    ({ category, attended }) => category === 'POLICE_LEADERSHIP' && attended === true,
  )
  const officials = named.filter((invitation) => !leaders.some((leader) => leader === invitation))

  return {
    people: [
      ...[...participants, ...mentioned, ...delegated.map(byName)],
      ...awarded.flatMap(byBothNames),
      ...applicants.map(byRecord),
    ].flatMap(personIn),
    officers: [
      ...inspectors.flatMap(({ kk, ru }) => [fullName(kk), fullName(ru)]),
      ...leaders.flatMap(({ name }) => [name.kk, name.ru]),
    ],
    officials: [
      ...officials.map(({ name, office, mayBeNamed }) => ({
        name: name.kk,
        otherNames: [name.ru],
        office: { kk: office.kk, ru: office.ru },
        mayBeNamed,
      })),
      ...recognised.map(({ name, otherNames, office: { kk, ru }, mayBeNamed }) => ({
        ...{ name, otherNames, office: { kk, ru }, mayBeNamed },
      })),
    ],
    places: [
      ...places.flatMap((place) => (place ? [place.kk, place.ru] : [])),
      ...officePhones.flatMap((phone) => phone ?? []),
    ],
  }
}

/** Names and places of a meeting that may stand in a finished text. */
export function excusedBy({ officers, officials, places }: Known): string[] {
  const named = officials.filter(({ mayBeNamed }) => mayBeNamed)
  return [
    ...officers,
    ...named.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
    ...places,
  ]
}

/** A member of the assembly is known by name alone. */
function byName({ id, name }: { readonly id: string; readonly name: string }): OnRecord {
  return { id, name, address: null, phone: null, iin: null }
}

/** So is whoever was awarded, in both languages. */
function byBothNames({ id, name }: MeetingOnRecord['awarded'][number]): OnRecord[] {
  return name ? [{ ...byName({ id, name: name.kk }), otherNames: [name.ru] }] : []
}

/** The record of an appeal knows no phone. */
function byRecord(applicant: MeetingOnRecord['applicants'][number]): OnRecord {
  return { ...applicant, phone: null, iin: null }
}

interface OnRecord {
  readonly id: string
  readonly name: string | null
  readonly otherNames?: readonly string[]
  readonly phone: string | null
  readonly address: string | null
  readonly iin: string | null
}

function personIn({ id, name, otherNames = [], phone, address, iin }: OnRecord): KnownPerson[] {
  if (name === null) return []
  return [
    {
      key: id,
      name,
      otherNames,
      phone: phone ?? undefined,
      address: address ?? undefined,
      iin: iin ?? undefined,
    },
  ]
}
