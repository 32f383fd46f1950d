import type { Words } from './words.ts'

/** What is said of findings in English. */
export const en: Words = {
  day: '{date}\u00a0{month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],

  causes: {
    ORDER_NOT_IN_FORCE: 'The order did not hold in this quarter yet. In force since: {day}.',
    ORDER_NEW:
      'The order came into force within this quarter, which is therefore not judged. In force since: {day}.',
    NO_FULL_QUARTER:
      'The precinct did not exist for the whole quarter. Created or dissolved on: {day}.',
    BEFORE_RECORDS:
      'What happened in the quarter before this record begins is not known. It begins on: {day}.',
    HELD: 'Reports held in the quarter: {count}. The first on: {day}.',
    NONE_YET: 'No report yet. Last day of the quarter: {day}.',
    NONE_HELD: 'No report was held in the quarter. Its last day: {day}.',
    POST_VACANT:
      'No report was held: nobody was in post for long enough to owe one. Last day of the quarter: {day}.',
    MEETING_UNACCOUNTED:
      'It is not on record whether the meeting took place. Day of the meeting: {day}.',

    REPORTED: 'The inspector reported to residents on: {day}.',
    SERVED_BRIEFLY:
      'In post for {count:day|days} of this quarter: too short for a report of their own to be owed.',
    DID_NOT_REPORT: 'The inspector did not report in the quarter. Last day of the quarter: {day}.',
    REPORT_UNKNOWN:
      'It is not on record whether the inspector of this precinct reported at the meeting. Day of the meeting: {day}.',

    GIVEN_IN_TIME: 'Residents were told in time, with {days:day|days} to spare. Told on: {day}.',
    ANNOUNCED_AHEAD:
      'A meeting was announced in time and is still to come. Day of the meeting: {day}.',
    STILL_POSSIBLE: 'Residents can still be told in time. Last day for it: {day}.',
    TIME_HAS_PASSED:
      'A meeting of this quarter can no longer be announced in time; a report can still be given. The last day to announce was: {day}.',
    NONE_IN_TIME:
      'No report of the quarter was announced in time. The last day to announce was: {day}.',
    GIVEN_LATE: 'Residents were told {days:day|days} late: {list}. Told on: {day}.',
    NOTICE_UNKNOWN: 'It is not on record that residents were told in time through: {list}.',

    NOT_HELD: 'The meeting did not take place. It was set for: {day}.',
    STILL_AHEAD: 'This is looked at when the meeting has been held. Day of the meeting: {day}.',
    CHANNEL_IN_TIME:
      'Residents were told this way in time, with {days:day|days} to spare. Told on: {day}.',
    CHANNEL_LATE: 'Residents were told this way {days:day|days} late. Told on: {day}.',
    CHANNEL_INCOMPLETE: 'The announcement does not name: {list}. Announced on: {day}.',
    CHANNEL_MISSING:
      'It is not on record that residents were told this way. The last day for it was: {day}.',
    UNANNOUNCED: 'No announcement of this meeting is on record. The last day for one was: {day}.',
    UNCHANGED: 'Nothing that residents had been told was changed.',
    CHANGED_IN_TIME: 'Changes that took nothing from the notice owed: {count}.',
    CHANGED_WITH_REASON:
      'Hour or place was changed late, for a reason that excuses it. The change was made known on: {day}.',
    CHANGED_LATE: 'Hour or place was changed late. The change was made known on: {day}.',
    PRESENT: 'Took part, by the record: {count:person|people}.',
    ABSENT: 'By the record nobody took part.',
    PRESENCE_UNKNOWN: 'It is not on record whether anybody took part.',
    TIME_JUSTIFIED: 'It is on record why this hour suits residents.',
    TIME_UNJUSTIFIED:
      'It is not on record why this hour was chosen. Whether it suits residents best no machine can tell.',
    PLACE_FITS: 'The place was chosen for as many as were expected. Room for: {count}.',
    PLACE_SMALL: 'More people were expected than the place has room for. Room for: {count}.',
    PLACE_UNKNOWN:
      'It is not on record how many people were expected, or how many the place has room for.',
    ONLINE: 'An online meeting needs no room.',
    NO_ASSEMBLY:
      'This is no assembly of the local community, so nothing is asked of how it is convened.',
    CONVENED_BY_AKIM: 'The assembly was convened by an akim who may do so.',
    CONVENED_BY_MEMBERS: 'The assembly was convened by enough of its members: {count}.',
    TOO_FEW_INITIATORS: 'The assembly was convened by too few of its members: {count}.',
    CONVENOR_UNKNOWN: 'It is not on record who convened the assembly, or how many members it has.',
    NOT_JOINT: 'Only one precinct is reported on at this meeting.',
    JOINED_LAWFULLY: 'Adjacent precincts that were reported on together: {count}.',
    NOT_ADJOINING:
      'Not all precincts that were reported on together are adjacent. Precincts: {count}.',
    ONE_INSPECTOR: 'At a joint meeting several inspectors report. Reported: {count}.',
    NOT_AGREED: 'Not every police body of these precincts agreed to the joint meeting.',
    JOINING_UNKNOWN:
      'It is not on record whether these precincts are adjacent, who reported, or whether their police bodies agreed.',
    ALL_INVITED:
      'Each circle that the order names was sent an invitation, or it is on record why there is nobody to invite.',
    NOT_INVITED: 'It is not on record that an invitation was sent to: {list}.',
    SOURCED: 'The report names its sources. Figures with a source: {count}.',
    UNSOURCED: 'Figures of the report without a source: {count}.',
    NO_FIGURES:
      'The report gives neither figures nor sources, so it is not known what it was drawn from.',
    REPORT_MISSING: 'It is not on record what was reported.',
    REPORT_COMPLETE:
      'The report speaks of all that the order lists, or it is on record why there is nothing to say.',
    SECTIONS_MISSING: 'The report has nothing on: {list}.',
    FIRST_REPORT: 'There is no earlier report in this system.',
    EARLIER_APPEALS_TOLD:
      'Of each appeal left open by earlier reports it was said what became of it. Such appeals: {count}.',
    EARLIER_APPEALS_UNTOLD:
      'Appeals left open by earlier reports of which it was not said what became of them: {count}.',
    NOTHING_CARRIED: 'Earlier reports left no appeal open.',
    ALL_ANSWERED: 'It is on record how each appeal was answered. Appeals: {count}.',
    ANSWERS_MISSING: 'Appeals of which it is not on record how they were answered: {count}.',
    NOTHING_RAISED: 'It is confirmed that there was no complaint, proposal or remark.',
    APPEALS_UNKNOWN: 'It is not on record what residents said.',

    SIGNED_IN_TIME:
      'The protocol was signed by the end of the day of the meeting. Signed on: {day}.',
    SIGNED_LATE: 'The protocol was signed {days:day|days} after the meeting. Signed on: {day}.',
    SIGNATURE_MISSING:
      'Whoever reported for this precinct has not signed the protocol. Last day for it: {day}.',
    SIGNATURE_AHEAD: 'The protocol can still be signed in time. Last day for it: {day}.',
    PROTOCOL_UNSIGNED: 'The protocol is not signed, so what it lays down is not known.',
    RECORDED: 'A recording shows the whole meeting.',
    RECORDED_WITH_GAPS: 'A recording shows the meeting, but a part worth a warning is missing.',
    NOT_RECORDED: 'No recording of the meeting is on record.',
    REGISTER_COMPLETE: 'Everybody present is in the register, by name or as one who refused.',
    REGISTER_EXPLAINED:
      'The number present differs from the register, and the reason is on record.',
    ANSWERED_IN_TIME: 'Appeals that were answered within their term: {count}.',
    ANSWERS_PENDING:
      'Appeals that wait for an answer within their term: {count}. The first is due by: {day}.',
    ANSWERS_OVERDUE: 'Appeals that were not answered within their term: {count}.',
    EXTENSION_UNTOLD:
      'Appeals whose term was extended without telling in time whoever raised them: {count}.',
    NOTHING_TO_ANSWER: 'Nothing was left to answer within a term.',
    FORWARDED_WITH_WORD:
      'Appeals that were forwarded in time, with word to whoever raised them: {count}.',
    FORWARDED_LATE: 'Appeals that were forwarded after the term for it: {count}.',
    NOT_FORWARDED:
      'Appeals for another body that were not forwarded within the term for it: {count}.',
    INITIATOR_UNTOLD: 'Appeals of which nobody told in time that they were forwarded: {count}.',
    FORWARDING_PENDING:
      'Appeals that are still to be forwarded to another body, within the term for it: {count}. The first is due by: {day}.',
    WORD_PENDING:
      'Appeals that were forwarded, with word to whoever raised them still to come: {count}.',
    NOTHING_FORWARDED: 'Nothing had to be forwarded to another body.',
    CONTROLLED: 'Items of the protocol that somebody controls: {count}.',
    CONTROL_UNASSIGNED: 'Items of the protocol that nobody controls: {count}.',
    NOTHING_TO_CONTROL: 'The protocol laid down nothing that would have to be controlled.',
    ALL_CLOSED: 'Items that the controller has closed on evidence: {count}, which is all.',
    ITEMS_OPEN: 'Items that are still being carried out, none of them late: {count}.',
    ITEMS_OVERDUE:
      'Items that nobody closed within their term: {count}. The first was due by: {day}.',
  },

  duties: {
    INSPECTOR_REPORT: 'The inspector’s report in the quarter',
    PRECINCT_REPORT: 'A report in the precinct in the quarter',
    POLICE_LEADER: 'Police leadership taking part',
    LOCAL_EXECUTIVE: 'The local executive body taking part',
    LAWFUL_NOTICE: 'A report in the quarter, announced in time',
    NOTICE: 'Notice of the meeting',
    NOTICE_MASS_MEDIA: 'Notice in mass media',
    NOTICE_SOCIAL_NETWORK: 'Notice on a social network',
    NOTICE_EMPLOYERS: 'Notice through enterprises, institutions and organisations',
    CHANGES: 'Changes of hour and place',
    TIME: 'An hour that suits residents',
    PLACE: 'A place for as many as are expected',
    CONVENING: 'Convening of the assembly',
    JOINING: 'Joint meeting of several precincts',
    INVITATIONS: 'Invitations',
    SOURCES: 'Sources of the report',
    SECTIONS: 'Six sections of the report',
    EARLIER_APPEALS: 'Appeals of earlier reports',
    ANSWERS: 'Answers to residents',
    SIGNATURE: 'Protocol signed on the day',
    RECORDING: 'Video recording',
    REGISTRATION: 'Register of everybody present',
    LATER_ANSWERS: 'Later answers in time',
    FORWARDING: 'Forwarding with word to the resident',
    CONTROL: 'Somebody who controls the protocol',
    EXECUTION: 'Execution of the protocol',
  },

  verdicts: {
    met: 'Kept',
    met_with_deviation: 'Deviation with a reason',
    unmet: 'Broken',
    not_due: 'Not due yet',
    cannot_be_met: 'Can no longer be announced in time',
    unknown: 'Not known yet',
    not_applicable: 'Does not apply',
  },

  purposes: {
    ACCOUNTABILITY: 'Transparency, responsibility and accountability',
    TRUST: 'Trust of citizens in the police',
    INFORMATION: 'Informing citizens, and their legal education',
    PUBLIC_CONTROL: 'Public control',
    COOPERATION: 'Working together to prevent offences',
  },

  remarks: {
    WORKING_HOURS: 'At this hour most residents are at work.',
    OVER_CAPACITY: 'There is not room for all who were expected.',
    DEPUTY_OF_ANOTHER_PLACE:
      'The constituency of a deputy who was invited does not take in this precinct.',
    OTHER_INSPECTOR_REPORTED: 'Another inspector reported in the precinct in this quarter.',
    SELF_CONTROL:
      'The head of the point carried some of it out, so that somebody of the district controls it.',
  },

  lacking: {
    MASLIKHAT_DEPUTIES: 'maslikhat deputies',
    PUBLIC: 'representatives of the public',
    HEALTH: 'health',
    LABOUR_AND_SOCIAL_PROTECTION: 'labour and social protection',
    EDUCATION_AND_SCIENCE: 'education and science',
    AGRICULTURE: 'agriculture',
    HOUSING_AND_UTILITIES: 'housing and utilities',
    ORGANISATIONS: 'organisations and enterprises',
    MASS_MEDIA: 'mass media',
    SOCIAL_NETWORK: 'a social network',
    EMPLOYERS: 'administrations of enterprises, institutions and organisations',
    CRIME_SITUATION: 'the crime situation',
    MEASURES_TO_STABILISE: 'measures to stabilise it',
    PREVENTION: 'prevention of offences',
    INVOLVING_CITIZENS: 'involving citizens in public order',
    LEGISLATION: 'changes in legislation',
    COMPLAINTS_AND_APPEALS: 'measures on complaints and appeals',
    TIME: 'the time',
    PLACE: 'the place',
  },
}
