import { announceBy } from '../../meeting/announce.ts'
import type { MoveReason } from '../../meeting/reason.ts'
import { example, spelt } from './example.ts'
import type { Readings } from './readings.ts'

/** How each paragraph is read, in English. */
export const en: Readings = {
  '¶22(13)': {
    reading: ({ servedDays }) =>
      `Every inspector who was in post for ${servedDays} days of a quarter or more owes a report of their own in each of their precincts. Whoever served for less owes none; the precinct is owed one all the same.`,
  },
  '¶25': {
    reading:
      'Five purposes. Each duty and each figure on these pages names the purpose that it serves.',
    uncheckable:
      'A purpose is not a demand that is met or broken: whether trust has grown no record can say.',
  },
  '¶26': {
    reading: ({ quarterBy }) =>
      `Each precinct is owed one report in each calendar quarter, from the first whole quarter of the order and of the precinct on. A meeting counts when it really took place and the inspector of this precinct, appointed or acting, reported there; the day on which it ${quarterBy === 'start' ? 'began' : 'ended'} decides. Who was invited and did not come was not present. A vacant post excuses nothing.`,
  },
  '¶27': {
    reading: (policy) =>
      [
        `Residents are told the time and place of a meeting ${policy.noticeDays} calendar days before it at the latest, the day of telling ${policy.noticeCounting === 'inclusive' ? 'counted' : 'not counted'}, and ${policy.noticeChannels === 'all' ? 'in each' : 'at least in one'} of the three ways that are named: a meeting on ${spelt(example.day, 'en-GB')} is announced by ${spelt(announceBy(example.day, policy), 'en-GB')}, weekends and holidays counted.`,
        'The first announcement that names both counts, and must be one that can be shown; this portal is no such way.',
        policy.dateMove === 'restartsNotice'
          ? 'A new date starts the count again.'
          : 'A new date counts like a new hour.',
        `A change of hour or place after that is a breach, ${policy.excusingReasons.length > 0 ? `unless for one of these reasons: ${policy.excusingReasons.map((reason) => reasons[reason]).join(', ')}` : 'whatever the reason'}.`,
        `Another link of a meeting online is ${policy.joinLinkIsPlace ? 'another' : 'no other'} place.`,
        `An assembly is convened by at least ${policy.initiatorsShare} in a hundred of its members, reckoned in whole numbers.`,
        `Precincts are adjacent when they share a stretch of border${policy.adjacency === 'corner' ? ' or meet in a corner' : ''}.`,
        'Whether an hour suits residents best no machine can tell; it is looked at whether a reason or a poll is on record.',
      ].join(' '),
  },
  '¶28': {
    reading:
      'Nine circles of guests. Each is sent an invitation, or it is on record why there is nobody to invite. Declining or not answering is nobody’s breach.',
  },
  '¶29': {
    reading: ({ smallCount }) =>
      `The list of sources is closed. Each figure of a report names its source and its period. Counts of people below ${smallCount} are kept from the public.`,
  },
  '¶30': {
    reading:
      'Six things are spoken of, or it is on record why there is nothing to say of one. Of each appeal that earlier reports left open it is said what became of it. The first report of a precinct has no earlier ones to speak of.',
  },
  '¶31': {
    reading: ({ questionCountsAs }) =>
      `Each complaint, proposal or remark has a record of how it was answered there: in full, in part or not at all. A question is kept too, ${questionCountsAs === 'remark' ? 'and counts as a remark' : 'outside the count of the three'}.`,
  },
  '¶32': {
    reading: ({ retentionYears, retentionStart }) =>
      `A protocol without one of six things cannot be signed. It is signed by the end of the day on which the meeting ended; later it is accepted and the delay stands on the page. Everybody present is counted, with a name or without. What was not answered in full is checked; what is not for the police is forwarded with word to whoever raised it. A recording is owed of every meeting; where a part of it is missing that is worth a warning, the page says so. What it shows no machine can see. The materials are kept for ${retentionYears === 1 ? 'a year' : `${retentionYears} years`} from the day ${retentionStart === 'meeting' ? 'of the meeting' : 'on which the last of its items was closed'}, and then deleted unless a check, a dispute, a court or an internal investigation holds them. What is public stays, and what was deleted stands on the page of data.`,
  },
  '¶33': {
    reading: ({ decisionDays, closingEvidence }) =>
      `The inspector in charge of the precinct point controls each appeal that was not answered in full and each decision, from the signature on. Nobody controls what they carried out themselves: then, and where the point has no head, somebody of the district does. Only the controller closes an item, and on evidence: ${closingEvidence === 'words' ? 'words may be enough' : 'a file or an address is asked for'}. The order names no term for a decision; here it is carried out within ${decisionDays} days of the meeting.`,
  },
  '¶34': {
    reading:
      'Awards are permitted. That there were none is never a breach. A citizen’s name is public by their consent alone; associations and organisations are always named.',
    uncheckable: 'What is permitted and not demanded cannot be broken.',
  },
}

const reasons: Readonly<Record<MoveReason, string>> = {
  SAFETY: 'safety',
  WEATHER: 'the weather',
  VENUE_LOSS: 'the loss of the venue',
  INSPECTOR_UNAVAILABLE: 'the inspector’s absence',
  URGENT_DUTY: 'urgent service',
  RESIDENTS_ASKED: 'a wish of the residents',
  GUESTS_UNAVAILABLE: 'the guests’ absence',
  OTHER: 'any other',
}
