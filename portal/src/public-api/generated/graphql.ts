/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Akims of which units may convene an assembly (¶27). */
export type AkimLevel =
  /** A city of district significance. */
  | 'CITY_OF_DISTRICT'
  /** A rural district. */
  | 'RURAL_DISTRICT'
  /** A settlement. */
  | 'SETTLEMENT'
  /** A village. */
  | 'VILLAGE';

/** How far an appeal was answered at the meeting itself (¶31). */
export type AnswerGiven =
  /** In full. */
  | 'FULL'
  /** Not at all: a check was opened. */
  | 'NONE'
  /** In part: a check was opened. */
  | 'PARTIAL';

/** What has become of an appeal by today (¶31, ¶32). */
export type AnswerState =
  /** Answered in full at the meeting. */
  | 'ANSWERED'
  /** A check is under way, within its term. */
  | 'CHECKING'
  /** Answered later. */
  | 'DONE'
  /** Forwarded to the body it belongs to. */
  | 'FORWARDED'
  /** The term for an answer has passed without one. */
  | 'OVERDUE';

/** What a resident put forward (¶31). */
export type AppealKind =
  /** A complaint. */
  | 'COMPLAINT'
  /** A proposal. */
  | 'PROPOSAL'
  /** A plain question; the order does not count it. */
  | 'QUESTION'
  /** A remark. */
  | 'REMARK';

/** Whether an officer holds a post or stands in. */
export type AppointmentKind =
  /** Acting while the post is vacant or its holder away. */
  | 'ACTING'
  /** Appointed to the post. */
  | 'PERMANENT';

/** With what somebody was awarded (¶34). */
export type AwardForm =
  /** A badge. */
  | 'BADGE'
  /** A certificate of honour. */
  | 'CERTIFICATE'
  /** A gift. */
  | 'GIFT'
  /** A letter of thanks. */
  | 'LETTER_OF_THANKS'
  /** Something else. */
  | 'OTHER';

/** Who came to a meeting, in coarse bands (¶32). */
export type Band =
  /** Mass media. */
  | 'MASS_MEDIA'
  /** Officials. */
  | 'OFFICIALS'
  /** Guests, minors, and those of whom it is not known. */
  | 'OTHERS'
  /** Police. */
  | 'POLICE'
  /** Adults who live there and came as such. */
  | 'RESIDENTS';

/** A box to look in, WGS 84. */
export type BoundsInput = {
  /** Its eastern edge in degrees. */
  east: number;
  /** Its northern edge in degrees. */
  north: number;
  /** Its southern edge in degrees. */
  south: number;
  /** Its western edge in degrees. */
  west: number;
};

/** What a report says of an appeal that an earlier one left open (¶30). */
export type CarriedState =
  /** It is still being checked. */
  | 'CHECKING'
  /** It was declined. */
  | 'DECLINED'
  /** It is done. */
  | 'DONE'
  /** Another body has it. */
  | 'FORWARDED';

/** What happened to a meeting. */
export type ChangeKind =
  /** It was announced. */
  | 'ANNOUNCED'
  /** It was called off. */
  | 'CANCELLED'
  /** A corrected outcome took the place of the old. */
  | 'CORRECTED'
  /** It was given another day. */
  | 'DATE_MOVED'
  /** It was held. */
  | 'HELD'
  /** It did not take place. */
  | 'NOT_HELD'
  /** It was given another place or form. */
  | 'PLACE_CHANGED'
  /** Its outcome was published. */
  | 'PUBLISHED'
  /** It was given another hour. */
  | 'TIME_CHANGED'
  /** Its outcome was withdrawn. */
  | 'WITHDRAWN';

/** How a change of hour or place stands to the notice of ten days (¶27). */
export type ChangeWeight =
  /** It came late, without such a reason. */
  | 'BREACH'
  /** It came late, for a reason that excuses it. */
  | 'DEVIATION'
  /** It came in good time. */
  | 'NONE';

/** Where the population was told of a meeting (¶27). */
export type Channel =
  /** Enterprises, institutions and organisations. */
  | 'EMPLOYERS'
  /** The mass media. */
  | 'MASS_MEDIA'
  /** Another way. */
  | 'OTHER'
  /** A social network. */
  | 'SOCIAL_NETWORK';

/** Who convened an assembly of the local community (¶27). */
export type Convenor =
  /** The akim of the unit. */
  | 'AKIM'
  /** At least one in ten of the members who were delegated to it. */
  | 'INITIATIVE_GROUP';

/** What was deleted of the materials of a meeting. */
export type DeletedKind =
  /** What was raised and answered, word for word. */
  | 'APPEALS'
  /** Notes of people who were spoken of. */
  | 'MENTIONED'
  /** Names of those who were invited, awarded or asked for it; what is public stays. */
  | 'NAMES'
  /** Notes, letters, translations, slips, reports of leaks and other traces. */
  | 'NOTES'
  /** Protocols and reports, word for word. */
  | 'PROTOCOLS'
  /** Recordings. */
  | 'RECORDINGS'
  /** Entries in the register of those who came. */
  | 'REGISTER'
  /** What reviewers decided, and earlier versions. */
  | 'REVIEWS';

/** What the order asks and a machine can check, in the order of its paragraphs; `dutyName` says it in words. */
export type Duty =
  /** Answers to residents. */
  | 'ANSWERS'
  /** Changes of hour and place. */
  | 'CHANGES'
  /** Somebody who controls the protocol. */
  | 'CONTROL'
  /** Convening of the assembly. */
  | 'CONVENING'
  /** Appeals of earlier reports. */
  | 'EARLIER_APPEALS'
  /** Execution of the protocol. */
  | 'EXECUTION'
  /** Forwarding with word to the resident. */
  | 'FORWARDING'
  /** The inspector’s report in the quarter. */
  | 'INSPECTOR_REPORT'
  /** Invitations. */
  | 'INVITATIONS'
  /** Joint meeting of several precincts. */
  | 'JOINING'
  /** Later answers in time. */
  | 'LATER_ANSWERS'
  /** A report in the quarter, announced in time. */
  | 'LAWFUL_NOTICE'
  /** The local executive body taking part. */
  | 'LOCAL_EXECUTIVE'
  /** Notice of the meeting. */
  | 'NOTICE'
  /** Notice through enterprises, institutions and organisations. */
  | 'NOTICE_EMPLOYERS'
  /** Notice in mass media. */
  | 'NOTICE_MASS_MEDIA'
  /** Notice on a social network. */
  | 'NOTICE_SOCIAL_NETWORK'
  /** A place for as many as are expected. */
  | 'PLACE'
  /** Police leadership taking part. */
  | 'POLICE_LEADER'
  /** A report in the precinct in the quarter. */
  | 'PRECINCT_REPORT'
  /** Video recording. */
  | 'RECORDING'
  /** Register of everybody present. */
  | 'REGISTRATION'
  /** Six sections of the report. */
  | 'SECTIONS'
  /** Protocol signed on the day. */
  | 'SIGNATURE'
  /** Sources of the report. */
  | 'SOURCES'
  /** An hour that suits residents. */
  | 'TIME';

/** What can be said of a duty on a day; nothing is guessed. */
export type FindingVerdict =
  /** It can no longer be met, although its time has not run out. */
  | 'CANNOT_BE_MET'
  /** It was met. */
  | 'MET'
  /** It was met, with a deviation that has its reason. */
  | 'MET_WITH_DEVIATION'
  /** The order does not ask it here. */
  | 'NOT_APPLICABLE'
  /** Its time has not come yet. */
  | 'NOT_DUE'
  /** A fact is missing on which it depends. */
  | 'UNKNOWN'
  /** It was not met. */
  | 'UNMET';

/** What a finding may rest on. */
export type GroundKind =
  /** Where and when residents were told of it. */
  | 'ANNOUNCEMENT'
  /** What a resident put forward. */
  | 'APPEAL'
  /** Since when an officer serves. */
  | 'APPOINTMENT'
  /** That its day, hour or place was changed. */
  | 'CHANGE'
  /** An invitation, and whether they came. */
  | 'INVITATION'
  /** A meeting. */
  | 'MEETING'
  /** The reading of the order itself. */
  | 'POLICY'
  /** What was written down of the report. */
  | 'REPORT';

/** Why materials are kept longer than their time (¶32). */
export type HoldReason =
  /** A check of what was raised is open. */
  | 'CHECK'
  /** A court asks for them. */
  | 'COURT'
  /** Somebody disputes what is in them. */
  | 'DISPUTE'
  /** An internal investigation needs them. */
  | 'INVESTIGATION';

/** A language of the texts. */
export type Language =
  /** English; names are transliterated from the Kazakh ones. */
  | 'EN'
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** Which meetings; what is left out does not narrow. */
export type MeetingFilter = {
  /** It is held inside this box. */
  bounds?: BoundsInput | null | undefined;
  /** One of these forms. */
  form?: Array<MeetingForm> | null | undefined;
  /** On this day or later. */
  from?: string | null | undefined;
  /** Several precincts report together, or only one. */
  joint?: boolean | null | undefined;
  /** A precinct of this region or district reports at it. */
  kato?: string | null | undefined;
  /** This precinct reports at it. */
  precinctId?: string | number | null | undefined;
  /** One of these states. */
  status?: Array<MeetingStatus> | null | undefined;
  /** On this day or earlier. */
  to?: string | null | undefined;
};

/** Where a meeting is held (¶27). */
export type MeetingForm =
  /** In a hall. */
  | 'INDOORS'
  /** Online, by a link. */
  | 'ONLINE'
  /** On open ground. */
  | 'OUTDOORS';

/** What became of a meeting. */
export type MeetingStatus =
  /** Announced, and still to come. */
  | 'ANNOUNCED'
  /** Called off before its hour. */
  | 'CANCELLED'
  /** Held; its outcome is not public. */
  | 'HELD'
  /** Announced, then given another day or hour. */
  | 'MOVED'
  /** Its hour came, and it did not take place. */
  | 'NOT_HELD'
  /** Held, and its outcome is public. */
  | 'PUBLISHED';

/** What shows when a meeting was made public. */
export type NoticeBasis =
  /** Where and when it was announced is on record. */
  | 'EVIDENCE'
  /** Only that it appeared on this portal. */
  | 'PUBLISHED_HERE';

/** Which outcomes; what is left out does not narrow. */
export type OutcomeFilter = {
  /** An item is in this state today; with a topic, the same item. */
  answerState?: AnswerState | null | undefined;
  /** A precinct of this region or district reported. */
  kato?: string | null | undefined;
  /** This precinct reported. */
  precinctId?: string | number | null | undefined;
  /** The meeting was in this quarter. */
  quarter?: string | null | undefined;
  /** Every one of these words, or its beginning, stands in one item (with a topic or state, in that item) or, without these, in what was reported; Kazakh letters may be typed as the Russian ones beside them. */
  text?: string | null | undefined;
  /** An item is about this. */
  topic?: Topic | null | undefined;
};

/** What report meetings are held for (¶25). */
export type Purpose =
  /** Transparency, responsibility and accountability to the local community. */
  | 'ACCOUNTABILITY'
  /** Working together with state bodies, associations, organisations and citizens. */
  | 'COOPERATION'
  /** Informing citizens on prevention, public order and the fight against crime. */
  | 'INFORMATION'
  /** A system of public control. */
  | 'PUBLIC_CONTROL'
  /** Trust of citizens in the police. */
  | 'TRUST';

/** What a quarter brought a precinct (¶26). */
export type QuarterState =
  /** A meeting is announced and still to come. */
  | 'AHEAD'
  /** A report was held; its outcome is not public. */
  | 'HELD'
  /** Nothing is on record and nothing announced ahead, and the quarter is not over. */
  | 'OPEN'
  /** A report was held and its outcome published. */
  | 'PUBLISHED'
  /** The quarter ended without a report on record. */
  | 'SILENT'
  /** The records here do not reach back so far. */
  | 'UNKNOWN';

/** A heading of the inspector’s report (¶30). */
export type ReportSection =
  /** What was done about complaints and appeals, also those of earlier reports. */
  | 'APPEALS'
  /** Citizens who keep public order. */
  | 'CITIZENS'
  /** The crime situation. */
  | 'CRIME_SITUATION'
  /** Changes in the law on prevention. */
  | 'LEGISLATION'
  /** Measures to stabilise it. */
  | 'MEASURES'
  /** Preventive work. */
  | 'PREVENTION';

/** From which day the year of keeping is counted (¶32). */
export type RetentionStart =
  /** The day on which the last of its items was answered or forwarded. */
  | 'LAST_CLOSED_ITEM'
  /** The day of the meeting. */
  | 'MEETING';

/** What has become of an appeal by today, for whoever holds its slip (¶32). */
export type SlipState =
  /** Answered in full at the meeting. */
  | 'ANSWERED'
  /** A check is under way, within its term. */
  | 'CHECKING'
  /** Answered later. */
  | 'DONE'
  /** Forwarded to the body it belongs to. */
  | 'FORWARDED'
  /** The term for an answer has passed without one. */
  | 'OVERDUE'
  /** It was received; the protocol is not signed yet. */
  | 'RECEIVED';

/** From what a report may be drawn, as the order lists it (¶29). */
export type SourceKind =
  /** Appeals of people and organisations. */
  | 'APPEALS'
  /** Statistics of the police themselves. */
  | 'DEPARTMENTAL_STATISTICS'
  /** What the mass media wrote of the police. */
  | 'MASS_MEDIA'
  /** Studies of what people think of the police. */
  | 'OPINION_STUDIES'
  /** Programmes against crime, of the state or a region. */
  | 'PROGRAMMES'
  /** Representatives of public organisations and associations. */
  | 'PUBLIC_ASSOCIATIONS'
  /** Appeals of public councils. */
  | 'PUBLIC_COUNCILS'
  /** Statistics of the state. */
  | 'STATE_STATISTICS';

/** Where a precinct stands in a quarter; each precinct stands in one place (¶26, ¶27). */
export type Standing =
  /** A meeting is announced and still to come. */
  | 'DATE_SET'
  /** None is announced, and none was ever held as far as the record reaches. */
  | 'NEVER_REPORTED'
  /** None is announced, and it can still be announced in time. */
  | 'NOT_ANNOUNCED'
  /** No report is owed for this quarter. */
  | 'NOT_OWED'
  /** None is announced, and it can no longer be announced in time; a report held late still counts. */
  | 'NO_LONGER_IN_TIME'
  /** The quarter ended without a report. */
  | 'NO_REPORT'
  /** A report was held. */
  | 'REPORTED'
  /** The record does not say whether one was held. */
  | 'UNKNOWN';

/** What happened to an item. */
export type StepKind =
  /** It was answered in full at the meeting. */
  | 'ANSWERED'
  /** It was answered after the meeting. */
  | 'ANSWERED_LATER'
  /** A check was opened. */
  | 'CHECK_OPENED'
  /** It was forwarded to another body. */
  | 'FORWARDED'
  /** The term for an answer passed. */
  | 'OVERDUE'
  /** It was put forward at the meeting. */
  | 'RAISED'
  /** A later report spoke of it (¶30). */
  | 'REPORTED';

/** What a territory is. */
export type TerritoryLevel =
  /** The country, KATO 000000000. */
  | 'COUNTRY'
  /** A district of a region or of such a city. */
  | 'DISTRICT'
  /** A region, or a city of republican significance. */
  | 'REGION';

/** What shows that an hour is the most convenient one (¶27). */
export type TimeBasis =
  /** What residents answered when they were asked. */
  | 'POLL'
  /** A reason. */
  | 'REASON';

/** What an appeal is about. */
export type Topic =
  /** Animals. */
  | 'ANIMALS'
  /** Children and school. */
  | 'CHILDREN_SCHOOL'
  /** Domestic violence. */
  | 'DOMESTIC_VIOLENCE'
  /** Drugs and alcohol. */
  | 'DRUGS_ALCOHOL'
  /** Fraud. */
  | 'FRAUD'
  /** Housing and utilities. */
  | 'HOUSING'
  /** Street and yard lighting. */
  | 'LIGHTING'
  /** Migration. */
  | 'MIGRATION'
  /** Noise. */
  | 'NOISE'
  /** Anything else. */
  | 'OTHER'
  /** Parking. */
  | 'PARKING'
  /** Theft. */
  | 'THEFT'
  /** Road traffic. */
  | 'TRAFFIC';

/** Why a figure is not shown (¶29). */
export type Withheld =
  /** The report does not say where it is from. */
  | 'NO_SOURCE'
  /** It counts few people, or would tell how few another one counts. */
  | 'SMALL_COUNT';

export type AddressAnswerQueryVariables = Exact<{
  text: string;
  first: number;
  language: Language;
}>;


export type AddressAnswerQuery = { addresses: Array<{ label: string, house: string | null, precinct: { id: string, number: number, district: { name: string } } }> };

export type CalendarFeedQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CalendarFeedQuery = { precinct: { number: number, meetings: { edges: Array<{ node: { actualStart: string | null, actualEnd: string | null, joinLink: string | null, id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, changes: Array<{ at: string, kind: ChangeKind }>, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } }> } } | null };

export type ComplianceFileQueryVariables = Exact<{
  kato: string;
  quarter: string;
}>;


export type ComplianceFileQuery = { compliance: { territory: { kato: string } | null, precinctStandings: Array<{ standing: Standing, precinct: { id: string, number: number, district: { kato: string }, region: { kato: string } } | null }> } };

export type CompliancePageQueryVariables = Exact<{
  kato: string;
  quarter: string;
  first: string;
  second: string;
  third: string;
  fourth: string;
  within: boolean;
  language: Language;
}>;


export type CompliancePageQuery = { compliance: { asOf: string | null, lastLawfulAnnouncement: string, quarter: string, precincts: number, territory: { kato: string, level: TerritoryLevel, name: string, parent: { kato: string, name: string, parent: { kato: string, name: string } | null } | null } | null, duties: Array<{ duty: Duty, name: string, paragraph: string, purposes: Array<Purpose>, verdicts: Array<{ verdict: FindingVerdict, count: number }> }>, parts: Array<{ kato: string, quarter: string, precincts: number, territory: { name: string } | null, standings: Array<{ standing: Standing, count: number }> }>, precinctStandings?: Array<{ standing: Standing, precinct: { id: string, number: number, district: { kato: string, name: string } } | null }>, standings: Array<{ standing: Standing, count: number }> }, first: { quarter: string, precincts: number, standings: Array<{ standing: Standing, count: number }> }, second: { quarter: string, precincts: number, standings: Array<{ standing: Standing, count: number }> }, third: { quarter: string, precincts: number, standings: Array<{ standing: Standing, count: number }> }, fourth: { quarter: string, precincts: number, standings: Array<{ standing: Standing, count: number }> } };

export type StandingsFragment = { quarter: string, precincts: number, standings: Array<{ standing: Standing, count: number }> };

export type DataPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type DataPageQuery = { deletions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { meetingDay: string, keptUntil: string, startsBy: RetentionStart, deletedOn: string, deleted: Array<{ kind: DeletedKind, count: number | null }>, heldBack: Array<{ reason: HoldReason, items: number | null }>, policeBodies: Array<{ name: string }>, meeting: { id: string, precincts: Array<{ number: number }> } | null } }> } };

export type FindingsFileQueryVariables = Exact<{
  kato: string;
  quarter: string;
}>;


export type FindingsFileQuery = { compliance: { precinctStandings: Array<{ precinct: { id: string, number: number, district: { kato: string }, findings: Array<{ duty: Duty, paragraph: string, verdict: FindingVerdict, margin: number | null, edition: string, since: string, asOf: string, sentence: string, meeting: { id: string } | null, corrected: { verdict: FindingVerdict } | null }> } | null }> } };

export type FoundFragment = { duty: Duty, dutyName: string, paragraph: string, verdict: FindingVerdict, sentence: string, remarks: Array<string>, facts: Array<{ kind: GroundKind, day: string | null, meeting: { id: string } | null }>, inspector: { name: string, kind: AppointmentKind } | null, corrected: { verdict: FindingVerdict, reason: string, at: string } | null, meeting: { id: string, day: string } | null, precinct: { id: string, number: number } | null };

export type FrontPageQueryVariables = Exact<{
  kato: string;
  language: Language;
  year: number;
  yearBefore: number;
  today: string;
}>;


export type FrontPageQuery = { territory: { kato: string, name: string, precinctCount: number, bounds: { south: number, west: number, north: number, east: number } | null, parts: Array<{ kato: string, name: string, upcomingCount: number, precinctCount: number }>, thisYear: Array<{ quarter: string, precincts: number, reported: number, ahead: number, silent: number, open: number, unknown: number }>, yearBefore: Array<{ quarter: string, precincts: number, reported: number, ahead: number, silent: number, open: number, unknown: number }> } | null, meetings: { totalCount: number, edges: Array<{ node: { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } }> } };

export type HomeTerritoryQueryVariables = Exact<{
  country: string;
}>;


export type HomeTerritoryQuery = { territory: { parts: Array<{ kato: string, precinctCount: number }> } | null };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type MeetingPageQuery = { meeting: { actualStart: string | null, actualEnd: string | null, joinLink: string | null, note: string | null, languages: Array<Language>, expected: number | null, capacity: number | null, id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, timeBasis: { basis: TimeBasis, words: string } | null, assembly: { convenor: Convenor, level: AkimLevel | null, convenedOn: string } | null, inspectors: Array<{ name: string, rank: string, precinct: { id: string, number: number } }>, precincts: Array<{ phone: string | null, outline: unknown, validUntil: string | null, id: string, number: number, successors: Array<{ id: string, number: number }>, point: { name: string, phone: string | null, position: { latitude: number, longitude: number } | null }, region: { kato: string }, neighbours: Array<{ id: string, number: number, outline: unknown, centre: { latitude: number, longitude: number } }>, openItems: Array<{ number: number }>, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null, lateReason: { text: string, words: string | null } | null, announcements: Array<{ channel: Channel, outlet: string, link: string | null, day: string }> } | null, changes: Array<{ at: string, kind: ChangeKind, start: string | null, venue: string | null, weight: ChangeWeight | null, reason: { text: string, words: string | null } | null }>, invited: Array<{ category: string, label: string }>, waived: Array<{ label: string, reason: string }>, findings: Array<{ duty: Duty, dutyName: string, paragraph: string, verdict: FindingVerdict, sentence: string, remarks: Array<string>, facts: Array<{ kind: GroundKind, day: string | null, meeting: { id: string } | null }>, inspector: { name: string, kind: AppointmentKind } | null, corrected: { verdict: FindingVerdict, reason: string, at: string } | null, meeting: { id: string, day: string } | null, precinct: { id: string, number: number } | null }>, awards: Array<{ thanked: string, form: AwardForm, merit: string }>, outcome: { id: string, withdrawn: { at: string, reason: { text: string, words: string | null } } | null, attendance: { total: number } | null, counts: Array<{ state: AnswerState, count: number }> } | null, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }> } | null };

export type MeetingRowFragment = { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null };

export type MeetingsPageQueryVariables = Exact<{
  filter: MeetingFilter;
  first: number;
  after?: string | null | undefined;
  home: string;
  language: Language;
}>;


export type MeetingsPageQuery = { territory: { name: string, parts: Array<{ kato: string, name: string }> } | null, meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } }> } };

export type OrderPageQueryVariables = Exact<{
  quarter: string;
  language: Language;
}>;


export type OrderPageQuery = { order: Array<{ paragraph: string, text: Array<string>, official: boolean, reading: string, uncheckable: string | null, russian: Array<string>, duties: Array<{ duty: Duty, name: string, purposes: Array<Purpose> }>, requirements: Array<{ id: string, tests: Array<string> }> }>, compliance: { duties: Array<{ duty: Duty, verdicts: Array<{ verdict: FindingVerdict, count: number }> }> } };

export type OutcomePageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type OutcomePageQuery = { outcome: { id: string, version: number, publishedAt: string, policeLeaderPresent: boolean | null, localExecutivePresent: boolean | null, signedOn: string | null, signedLate: boolean, unsigned: Array<{ name: string }>, withdrawn: { at: string, reason: { text: string, words: string | null } } | null, attendance: { total: number, registered: number, refused: number, unregistered: number } | null, composition: Array<{ band: Band, count: number | null }>, summary: Array<{ text: string, language: Language }>, decisions: Array<{ text: string, language: Language }>, sections: Array<{ section: ReportSection, text: { text: string, language: Language } }>, silent: Array<{ section: ReportSection, because: string }>, figures: Array<{ label: string, value: number | null, withheld: Withheld | null, from: string | null, until: string | null, source: string | null, retrievedOn: string | null }>, sources: Array<{ kind: SourceKind, name: string }>, acts: Array<{ name: string, number: string, editionOn: string, link: string }>, counts: Array<{ state: AnswerState, count: number }>, items: Array<{ number: number, kind: AppealKind, topic: Topic, title: string, speaker: string, answerGiven: AnswerGiven, state: AnswerState, dueOn: string | null, dueProvisional: boolean, said: { text: string, language: Language, translated: boolean }, answer: { text: string, language: Language } | null, laterAnswer: { text: string, language: Language } | null, steps: Array<{ day: string, kind: StepKind, to: string | null, state: CarriedState | null, meeting: { id: string } | null }>, parts: Array<{ number: number, topic: Topic, referredOn: string | null, to: string | null, answeredOn: string | null }> }>, carried: Array<{ state: CarriedState, item: { number: number, title: string, meeting: { id: string, day: string } } }>, meeting: { actualStart: string | null, actualEnd: string | null, id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, inspectors: Array<{ name: string, rank: string, precinct: { id: string, number: number } }>, findings: Array<{ duty: Duty, dutyName: string, paragraph: string, verdict: FindingVerdict, sentence: string, remarks: Array<string>, facts: Array<{ kind: GroundKind, day: string | null, meeting: { id: string } | null }>, inspector: { name: string, kind: AppointmentKind } | null, corrected: { verdict: FindingVerdict, reason: string, at: string } | null, meeting: { id: string, day: string } | null, precinct: { id: string, number: number } | null }>, awards: Array<{ thanked: string, form: AwardForm, merit: string }>, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } } | null };

export type OutcomesPageQueryVariables = Exact<{
  filter: OutcomeFilter;
  first: number;
  after?: string | null | undefined;
  home: string;
  language: Language;
}>;


export type OutcomesPageQuery = { territory: { name: string, parts: Array<{ kato: string, name: string }> } | null, outcomes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, withdrawn: { at: string } | null, attendance: { total: number } | null, counts: Array<{ state: AnswerState, count: number }>, items: Array<{ number: number, title: string }>, meeting: { day: string, precincts: Array<{ id: string, number: number, district: { name: string } }> } } }> } };

export type OutlinesQueryVariables = Exact<{
  kato: string;
  on?: string | null | undefined;
}>;


export type OutlinesQuery = { territory: { level: TerritoryLevel, outline: unknown, outlines: unknown, parts: Array<{ kato: string, precinctCount: number }> } | null };

export type PlaceQueryVariables = Exact<{
  latitude: number;
  longitude: number;
}>;


export type PlaceQuery = { locate: { inside: boolean, ambiguous: boolean, precincts: Array<{ id: string, number: number, district: { kato: string, name: string } }> } };

export type PrecinctAnswerQueryVariables = Exact<{
  id: string | number;
  language: Language;
  year: number;
  yearBefore: number;
}>;


export type PrecinctAnswerQuery = { precinct: { id: string, number: number, vacant: boolean, phone: string | null, neverReported: boolean, recordedSince: string, announceBy: string | null, outline: unknown, centre: { latitude: number, longitude: number }, district: { kato: string, name: string }, region: { kato: string, name: string }, policeBody: { name: string }, point: { number: number, name: string, address: string, phone: string | null, position: { latitude: number, longitude: number } | null }, inspector: { name: string, rank: string, kind: AppointmentKind } | null, receptionHours: Array<{ weekday: number, from: string, until: string }>, neighbours: Array<{ id: string, number: number, outline: unknown, centre: { latitude: number, longitude: number } }>, nextMeeting: { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } | null, lastOutcome: { id: string, meeting: { day: string }, attendance: { total: number } | null, counts: Array<{ state: AnswerState, count: number }> } | null, thisYear: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }>, yearBefore: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }> } | null };

export type PrecinctCardFragment = { id: string, number: number, vacant: boolean, phone: string | null, neverReported: boolean, recordedSince: string, announceBy: string | null, outline: unknown, centre: { latitude: number, longitude: number }, district: { kato: string, name: string }, region: { kato: string, name: string }, policeBody: { name: string }, point: { number: number, name: string, address: string, phone: string | null, position: { latitude: number, longitude: number } | null }, inspector: { name: string, rank: string, kind: AppointmentKind } | null, receptionHours: Array<{ weekday: number, from: string, until: string }>, neighbours: Array<{ id: string, number: number, outline: unknown, centre: { latitude: number, longitude: number } }>, nextMeeting: { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } | null, lastOutcome: { id: string, meeting: { day: string }, attendance: { total: number } | null, counts: Array<{ state: AnswerState, count: number }> } | null, thisYear: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }>, yearBefore: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }> };

export type PrecinctPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
  year: number;
  yearBefore: number;
  quarter: string;
}>;


export type PrecinctPageQuery = { precinct: { validFrom: string, validUntil: string | null, id: string, number: number, vacant: boolean, phone: string | null, neverReported: boolean, recordedSince: string, announceBy: string | null, outline: unknown, successors: Array<{ id: string, number: number }>, findings: Array<{ duty: Duty, dutyName: string, paragraph: string, verdict: FindingVerdict, sentence: string, remarks: Array<string>, facts: Array<{ kind: GroundKind, day: string | null, meeting: { id: string } | null }>, inspector: { name: string, kind: AppointmentKind } | null, corrected: { verdict: FindingVerdict, reason: string, at: string } | null, meeting: { id: string, day: string } | null, precinct: { id: string, number: number } | null }>, openItems: Array<{ number: number, title: string, state: AnswerState, dueOn: string | null, dueProvisional: boolean, meeting: { id: string, day: string } }>, centre: { latitude: number, longitude: number }, district: { kato: string, name: string }, region: { kato: string, name: string }, policeBody: { name: string }, point: { number: number, name: string, address: string, phone: string | null, position: { latitude: number, longitude: number } | null }, inspector: { name: string, rank: string, kind: AppointmentKind } | null, receptionHours: Array<{ weekday: number, from: string, until: string }>, neighbours: Array<{ id: string, number: number, outline: unknown, centre: { latitude: number, longitude: number } }>, nextMeeting: { id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null } | null, lastOutcome: { id: string, meeting: { day: string }, attendance: { total: number } | null, counts: Array<{ state: AnswerState, count: number }> } | null, thisYear: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }>, yearBefore: Array<{ quarter: string, state: QuarterState, meetings: Array<{ id: string, status: MeetingStatus, day: string, start: string, quarter: string, form: MeetingForm, joint: boolean, precincts: Array<{ id: string, number: number, centre: { latitude: number, longitude: number }, district: { kato: string, name: string } }>, venue: { name: string, address: string | null, position: { latitude: number, longitude: number } | null } | null, reason: { code: string, text: string, words: string | null } | null, previousStarts: Array<{ start: string, reason: { code: string, text: string, words: string | null } | null }>, notice: { days: number, needed: number, basis: NoticeBasis, late: boolean | null } | null, outcome: { withdrawn: { at: string } | null } | null }> }> } | null };

export type SlipAnswerQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type SlipAnswerQuery = { slip: { state: SlipState, receivedOn: string, registeredOn: string, dueOn: string | null, dueProvisional: boolean, forwardedTo: string | null, steps: Array<{ day: string, kind: StepKind, to: string | null }>, parts: Array<{ number: number, referredOn: string | null, answeredOn: string | null, forwardedTo: string | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StandingsFragmentDoc = new TypedDocumentString(`
    fragment Standings on ComplianceSummary {
  quarter
  precincts
  standings {
    standing
    count
  }
}
    `, {"fragmentName":"Standings"}) as unknown as TypedDocumentString<StandingsFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Finding {
  duty
  dutyName(language: $language)
  paragraph
  verdict
  sentence(language: $language)
  remarks(language: $language)
  facts {
    kind
    day
    meeting {
      id
    }
  }
  inspector(language: $language) {
    name
    kind
  }
  corrected {
    verdict
    reason(language: $language)
    at
  }
  meeting {
    id
    day
  }
  precinct {
    id
    number
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const MeetingRowFragmentDoc = new TypedDocumentString(`
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}
    `, {"fragmentName":"MeetingRow"}) as unknown as TypedDocumentString<MeetingRowFragment, unknown>;
export const PrecinctCardFragmentDoc = new TypedDocumentString(`
    fragment PrecinctCard on Precinct {
  id
  number
  vacant
  phone
  neverReported
  recordedSince
  announceBy
  outline
  centre {
    latitude
    longitude
  }
  district {
    kato
    name(language: $language)
  }
  region {
    kato
    name(language: $language)
  }
  policeBody {
    name(language: $language)
  }
  point {
    number
    name(language: $language)
    address(language: $language)
    phone
    position {
      latitude
      longitude
    }
  }
  inspector {
    name(language: $language)
    rank(language: $language)
    kind
  }
  receptionHours {
    weekday
    from
    until
  }
  neighbours {
    id
    number
    outline
    centre {
      latitude
      longitude
    }
  }
  nextMeeting {
    ...MeetingRow
  }
  lastOutcome {
    id
    meeting {
      day
    }
    attendance {
      total
    }
    counts {
      state
      count
    }
  }
  thisYear: quarters(year: $year) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
  yearBefore: quarters(year: $yearBefore) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`, {"fragmentName":"PrecinctCard"}) as unknown as TypedDocumentString<PrecinctCardFragment, unknown>;
export const AddressAnswerDocument = new TypedDocumentString(`
    query AddressAnswer($text: String!, $first: Int!, $language: Language!) {
  addresses(text: $text, first: $first) {
    label(language: $language)
    house
    precinct {
      id
      number
      district {
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddressAnswerQuery, AddressAnswerQueryVariables>;
export const CalendarFeedDocument = new TypedDocumentString(`
    query CalendarFeed($id: ID!, $language: Language!) {
  precinct(id: $id) {
    number
    meetings(first: 50) {
      edges {
        node {
          ...MeetingRow
          actualStart
          actualEnd
          joinLink
          changes {
            at
            kind
          }
        }
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`) as unknown as TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const ComplianceFileDocument = new TypedDocumentString(`
    query ComplianceFile($kato: Kato!, $quarter: Quarter!) {
  compliance(kato: $kato, quarter: $quarter) {
    territory {
      kato
    }
    precinctStandings {
      standing
      precinct {
        id
        number
        district {
          kato
        }
        region {
          kato
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComplianceFileQuery, ComplianceFileQueryVariables>;
export const CompliancePageDocument = new TypedDocumentString(`
    query CompliancePage($kato: Kato!, $quarter: Quarter!, $first: Quarter!, $second: Quarter!, $third: Quarter!, $fourth: Quarter!, $within: Boolean!, $language: Language!) {
  compliance(kato: $kato, quarter: $quarter) {
    ...Standings
    asOf
    lastLawfulAnnouncement
    territory {
      kato
      level
      name(language: $language)
      parent {
        kato
        name(language: $language)
        parent {
          kato
          name(language: $language)
        }
      }
    }
    duties {
      duty
      name(language: $language)
      paragraph
      purposes
      verdicts {
        verdict
        count
      }
    }
    parts {
      ...Standings
      kato
      territory {
        name(language: $language)
      }
    }
    precinctStandings @include(if: $within) {
      standing
      precinct {
        id
        number
        district {
          kato
          name(language: $language)
        }
      }
    }
  }
  first: compliance(kato: $kato, quarter: $first) {
    ...Standings
  }
  second: compliance(kato: $kato, quarter: $second) {
    ...Standings
  }
  third: compliance(kato: $kato, quarter: $third) {
    ...Standings
  }
  fourth: compliance(kato: $kato, quarter: $fourth) {
    ...Standings
  }
}
    fragment Standings on ComplianceSummary {
  quarter
  precincts
  standings {
    standing
    count
  }
}`) as unknown as TypedDocumentString<CompliancePageQuery, CompliancePageQueryVariables>;
export const DataPageDocument = new TypedDocumentString(`
    query DataPage($first: Int!, $after: String, $language: Language!) {
  deletions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        meetingDay
        keptUntil
        startsBy
        deletedOn
        deleted {
          kind
          count
        }
        heldBack {
          reason
          items
        }
        policeBodies {
          name(language: $language)
        }
        meeting {
          id
          precincts {
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DataPageQuery, DataPageQueryVariables>;
export const FindingsFileDocument = new TypedDocumentString(`
    query FindingsFile($kato: Kato!, $quarter: Quarter!) {
  compliance(kato: $kato, quarter: $quarter) {
    precinctStandings {
      precinct {
        id
        number
        district {
          kato
        }
        findings(quarter: $quarter) {
          duty
          paragraph
          verdict
          margin
          edition
          since
          asOf
          sentence(language: EN)
          meeting {
            id
          }
          corrected {
            verdict
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsFileQuery, FindingsFileQueryVariables>;
export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage($kato: Kato!, $language: Language!, $year: Int!, $yearBefore: Int!, $today: Day!) {
  territory(kato: $kato) {
    kato
    name(language: $language)
    precinctCount
    bounds {
      south
      west
      north
      east
    }
    parts {
      kato
      name(language: $language)
      upcomingCount
      precinctCount
    }
    thisYear: quarters(year: $year) {
      quarter
      precincts
      reported
      ahead
      silent
      open
      unknown
    }
    yearBefore: quarters(year: $yearBefore) {
      quarter
      precincts
      reported
      ahead
      silent
      open
      unknown
    }
  }
  meetings(
    filter: {kato: $kato, from: $today, status: [ANNOUNCED, MOVED, CANCELLED]}
    first: 100
  ) {
    totalCount
    edges {
      node {
        ...MeetingRow
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;
export const HomeTerritoryDocument = new TypedDocumentString(`
    query HomeTerritory($country: Kato!) {
  territory(kato: $country) {
    parts {
      kato
      precinctCount
    }
  }
}
    `) as unknown as TypedDocumentString<HomeTerritoryQuery, HomeTerritoryQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!, $language: Language!) {
  meeting(id: $id) {
    ...MeetingRow
    actualStart
    actualEnd
    joinLink
    note(language: $language)
    languages
    timeBasis {
      basis
      words(language: $language)
    }
    expected
    capacity
    assembly {
      convenor
      level
      convenedOn
    }
    inspectors {
      name(language: $language)
      rank(language: $language)
      precinct {
        id
        number
      }
    }
    precincts {
      phone
      outline
      validUntil
      successors {
        id
        number
      }
      point {
        name(language: $language)
        phone
        position {
          latitude
          longitude
        }
      }
      region {
        kato
      }
      neighbours {
        id
        number
        outline
        centre {
          latitude
          longitude
        }
      }
      openItems {
        number
      }
    }
    notice {
      lateReason {
        text(language: $language)
        words(language: $language)
      }
      announcements {
        channel
        outlet(language: $language)
        link
        day
      }
    }
    changes {
      at
      kind
      start
      venue(language: $language)
      weight
      reason {
        text(language: $language)
        words(language: $language)
      }
    }
    invited {
      category
      label(language: $language)
    }
    waived {
      label(language: $language)
      reason(language: $language)
    }
    findings {
      ...Found
    }
    awards {
      thanked(language: $language)
      form
      merit(language: $language)
    }
    outcome {
      id
      withdrawn {
        at
        reason {
          text(language: $language)
          words(language: $language)
        }
      }
      attendance {
        total
      }
      counts {
        state
        count
      }
    }
  }
}
    fragment Found on Finding {
  duty
  dutyName(language: $language)
  paragraph
  verdict
  sentence(language: $language)
  remarks(language: $language)
  facts {
    kind
    day
    meeting {
      id
    }
  }
  inspector(language: $language) {
    name
    kind
  }
  corrected {
    verdict
    reason(language: $language)
    at
  }
  meeting {
    id
    day
  }
  precinct {
    id
    number
  }
}
fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingsPageDocument = new TypedDocumentString(`
    query MeetingsPage($filter: MeetingFilter!, $first: Int!, $after: String, $home: Kato!, $language: Language!) {
  territory(kato: $home) {
    name(language: $language)
    parts {
      kato
      name(language: $language)
    }
  }
  meetings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MeetingRow
      }
    }
  }
}
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`) as unknown as TypedDocumentString<MeetingsPageQuery, MeetingsPageQueryVariables>;
export const OrderPageDocument = new TypedDocumentString(`
    query OrderPage($quarter: Quarter!, $language: Language!) {
  order {
    paragraph
    text(language: $language)
    russian: text(language: RU)
    official(language: $language)
    reading(language: $language)
    uncheckable(language: $language)
    duties {
      duty
      name(language: $language)
      purposes
    }
    requirements {
      id
      tests
    }
  }
  compliance(quarter: $quarter) {
    duties {
      duty
      verdicts {
        verdict
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderPageQuery, OrderPageQueryVariables>;
export const OutcomePageDocument = new TypedDocumentString(`
    query OutcomePage($id: ID!, $language: Language!) {
  outcome(id: $id) {
    id
    version
    publishedAt
    policeLeaderPresent
    localExecutivePresent
    signedOn
    signedLate
    unsigned {
      name(language: $language)
    }
    withdrawn {
      at
      reason {
        text(language: $language)
        words(language: $language)
      }
    }
    attendance {
      total
      registered
      refused
      unregistered
    }
    composition {
      band
      count
    }
    summary {
      text
      language
    }
    decisions {
      text
      language
    }
    sections {
      section
      text {
        text
        language
      }
    }
    silent {
      section
      because(language: $language)
    }
    figures {
      label(language: $language)
      value
      withheld
      from
      until
      source(language: $language)
      retrievedOn
    }
    sources {
      kind
      name(language: $language)
    }
    acts {
      name(language: $language)
      number
      editionOn
      link
    }
    counts {
      state
      count
    }
    items {
      number
      kind
      topic
      title(language: $language)
      speaker
      said {
        text
        language
        translated
      }
      answerGiven
      answer {
        text
        language
      }
      laterAnswer {
        text
        language
      }
      state
      dueOn
      dueProvisional
      steps {
        day
        kind
        to(language: $language)
        state
        meeting {
          id
        }
      }
      parts {
        number
        topic
        referredOn
        to(language: $language)
        answeredOn
      }
    }
    carried {
      state
      item {
        number
        title(language: $language)
        meeting {
          id
          day
        }
      }
    }
    meeting {
      ...MeetingRow
      actualStart
      actualEnd
      inspectors {
        name(language: $language)
        rank(language: $language)
        precinct {
          id
          number
        }
      }
      findings {
        ...Found
      }
      awards {
        thanked(language: $language)
        form
        merit(language: $language)
      }
    }
  }
}
    fragment Found on Finding {
  duty
  dutyName(language: $language)
  paragraph
  verdict
  sentence(language: $language)
  remarks(language: $language)
  facts {
    kind
    day
    meeting {
      id
    }
  }
  inspector(language: $language) {
    name
    kind
  }
  corrected {
    verdict
    reason(language: $language)
    at
  }
  meeting {
    id
    day
  }
  precinct {
    id
    number
  }
}
fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}`) as unknown as TypedDocumentString<OutcomePageQuery, OutcomePageQueryVariables>;
export const OutcomesPageDocument = new TypedDocumentString(`
    query OutcomesPage($filter: OutcomeFilter!, $first: Int!, $after: String, $home: Kato!, $language: Language!) {
  territory(kato: $home) {
    name(language: $language)
    parts {
      kato
      name(language: $language)
    }
  }
  outcomes(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        withdrawn {
          at
        }
        attendance {
          total
        }
        counts {
          state
          count
        }
        items {
          number
          title(language: $language)
        }
        meeting {
          day
          precincts {
            id
            number
            district {
              name(language: $language)
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomesPageQuery, OutcomesPageQueryVariables>;
export const OutlinesDocument = new TypedDocumentString(`
    query Outlines($kato: Kato!, $on: Day) {
  territory(kato: $kato) {
    level
    outline
    outlines(on: $on)
    parts {
      kato
      precinctCount
    }
  }
}
    `) as unknown as TypedDocumentString<OutlinesQuery, OutlinesQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($latitude: Float!, $longitude: Float!) {
  locate(latitude: $latitude, longitude: $longitude) {
    inside
    ambiguous
    precincts {
      id
      number
      district {
        kato
        name(language: KK)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PrecinctAnswerDocument = new TypedDocumentString(`
    query PrecinctAnswer($id: ID!, $language: Language!, $year: Int!, $yearBefore: Int!) {
  precinct(id: $id) {
    ...PrecinctCard
  }
}
    fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}
fragment PrecinctCard on Precinct {
  id
  number
  vacant
  phone
  neverReported
  recordedSince
  announceBy
  outline
  centre {
    latitude
    longitude
  }
  district {
    kato
    name(language: $language)
  }
  region {
    kato
    name(language: $language)
  }
  policeBody {
    name(language: $language)
  }
  point {
    number
    name(language: $language)
    address(language: $language)
    phone
    position {
      latitude
      longitude
    }
  }
  inspector {
    name(language: $language)
    rank(language: $language)
    kind
  }
  receptionHours {
    weekday
    from
    until
  }
  neighbours {
    id
    number
    outline
    centre {
      latitude
      longitude
    }
  }
  nextMeeting {
    ...MeetingRow
  }
  lastOutcome {
    id
    meeting {
      day
    }
    attendance {
      total
    }
    counts {
      state
      count
    }
  }
  thisYear: quarters(year: $year) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
  yearBefore: quarters(year: $yearBefore) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
}`) as unknown as TypedDocumentString<PrecinctAnswerQuery, PrecinctAnswerQueryVariables>;
export const PrecinctPageDocument = new TypedDocumentString(`
    query PrecinctPage($id: ID!, $language: Language!, $year: Int!, $yearBefore: Int!, $quarter: Quarter!) {
  precinct(id: $id) {
    ...PrecinctCard
    validFrom
    validUntil
    successors {
      id
      number
    }
    findings(quarter: $quarter) {
      ...Found
    }
    openItems {
      number
      title(language: $language)
      state
      dueOn
      dueProvisional
      meeting {
        id
        day
      }
    }
  }
}
    fragment Found on Finding {
  duty
  dutyName(language: $language)
  paragraph
  verdict
  sentence(language: $language)
  remarks(language: $language)
  facts {
    kind
    day
    meeting {
      id
    }
  }
  inspector(language: $language) {
    name
    kind
  }
  corrected {
    verdict
    reason(language: $language)
    at
  }
  meeting {
    id
    day
  }
  precinct {
    id
    number
  }
}
fragment MeetingRow on Meeting {
  id
  status
  day
  start
  quarter
  form
  joint
  precincts {
    id
    number
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
  }
  venue {
    name(language: $language)
    address(language: $language)
    position {
      latitude
      longitude
    }
  }
  reason {
    code
    text(language: $language)
    words(language: $language)
  }
  previousStarts {
    start
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
  }
  notice {
    days
    needed
    basis
    late
  }
  outcome {
    withdrawn {
      at
    }
  }
}
fragment PrecinctCard on Precinct {
  id
  number
  vacant
  phone
  neverReported
  recordedSince
  announceBy
  outline
  centre {
    latitude
    longitude
  }
  district {
    kato
    name(language: $language)
  }
  region {
    kato
    name(language: $language)
  }
  policeBody {
    name(language: $language)
  }
  point {
    number
    name(language: $language)
    address(language: $language)
    phone
    position {
      latitude
      longitude
    }
  }
  inspector {
    name(language: $language)
    rank(language: $language)
    kind
  }
  receptionHours {
    weekday
    from
    until
  }
  neighbours {
    id
    number
    outline
    centre {
      latitude
      longitude
    }
  }
  nextMeeting {
    ...MeetingRow
  }
  lastOutcome {
    id
    meeting {
      day
    }
    attendance {
      total
    }
    counts {
      state
      count
    }
  }
  thisYear: quarters(year: $year) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
  yearBefore: quarters(year: $yearBefore) {
    quarter
    state
    meetings {
      ...MeetingRow
    }
  }
}`) as unknown as TypedDocumentString<PrecinctPageQuery, PrecinctPageQueryVariables>;
export const SlipAnswerDocument = new TypedDocumentString(`
    query SlipAnswer($code: String!, $language: Language!) {
  slip(code: $code) {
    state
    receivedOn
    registeredOn
    dueOn
    dueProvisional
    forwardedTo(language: $language)
    steps {
      day
      kind
      to(language: $language)
    }
    parts {
      number
      referredOn
      answeredOn
      forwardedTo(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<SlipAnswerQuery, SlipAnswerQueryVariables>;