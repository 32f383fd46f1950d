import type { Readings } from './readings.ts'

/** How each paragraph is read, in English. */
export const en: Readings = {
  '¶22(13)': {
    reading:
      'Every inspector who was in post for at least thirty days of a quarter owes a report of their own in each of their precincts. Whoever served for less owes none; the precinct is owed one all the same.',
  },
  '¶25': {
    reading:
      'Five purposes. Each duty and each figure on these pages names the purpose that it serves.',
    uncheckable:
      'A purpose is not a demand that is met or broken: whether trust has grown no record can say.',
  },
  '¶26': {
    reading:
      'Each precinct is owed one report in each calendar quarter, from the first whole quarter of the order and of the precinct on. A meeting counts when it really took place and the inspector of this precinct, appointed or acting, reported there; the day on which it began decides. Who was invited and did not come was not present. A vacant post excuses nothing.',
  },
  '¶27': {
    reading:
      'Ten calendar days before the meeting is the last day to tell residents its time and place, in each of the three ways that are named: a meeting on the 15th is announced by the 5th, weekends and holidays counted. The first announcement that names both counts, and must be one that can be shown; this portal is no such way. A new date starts the ten days again. A change of hour or place after them is a breach, unless safety, the weather or the loss of the venue forced it. A tenth of the members is reckoned in whole numbers. Precincts are adjacent when they share a stretch of border. Whether an hour suits residents best no machine can tell; it is looked at whether a reason or a poll is on record.',
  },
  '¶28': {
    reading:
      'Nine circles of guests. Each is sent an invitation, or it is on record why there is nobody to invite. Declining or not answering is nobody’s breach.',
  },
  '¶29': {
    reading:
      'The list of sources is closed. Each figure of a report names its source and its period. Small counts of people are kept from the public.',
  },
  '¶30': {
    reading:
      'Six things are spoken of, or it is on record why there is nothing to say of one. Of each appeal that earlier reports left open it is said what became of it. The first report of a precinct has no earlier ones to speak of.',
  },
  '¶31': {
    reading:
      'Each complaint, proposal or remark has a record of how it was answered there: in full, in part or not at all. A question is kept too, outside the count of the three.',
  },
  '¶32': {
    reading:
      'A protocol without one of six things cannot be signed. It is signed by the end of the day on which the meeting ended; later it is accepted and the delay stands on the page. Everybody present is counted, with a name or without. What was not answered in full is checked; what is not for the police is forwarded with word to whoever raised it.',
    uncheckable:
      'Protocol, signature, registration and forwarding are checked when they are done, and what is missing or late is shown with the meeting’s outcome. Whether a recording shows the whole meeting, and whether materials lie in the archive, a register of words cannot see.',
  },
  '¶33': {
    reading: 'The inspector in charge of the precinct point controls what the protocol laid down.',
    uncheckable:
      'Control is the judgement of a person on what was done; its records are not yet kept here.',
  },
  '¶34': {
    reading: 'Awards are permitted. That there were none is never a breach.',
    uncheckable: 'What is permitted and not demanded cannot be broken.',
  },
}
