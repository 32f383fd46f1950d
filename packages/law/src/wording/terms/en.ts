import type { Problem } from '../../problem.ts'

/** What can be wrong with terms, ways between bodies, notices and days off, as English sentences. */
export const ofTerms = {
  NOT_REFERRED: 'This appeal does not lie with another body now. Forward it first.',
  RETURNED_BEFORE_REFERRED:
    'The day given is before the appeal was sent to that body. Enter the day on which it came back or was passed on.',
  ALREADY_MARKED:
    'This appeal is already marked as one that speaks of a crime or a threat. Open it to see the mark.',
  PART_MISSING:
    'It is not clear which part of the appeal is meant. Give the number of the part where the appeal is split, and none where it is not.',
  ALREADY_SPLIT: 'This appeal has already been split. Open it to see its parts.',
  PARTS_TOO_FEW: 'An appeal cannot have so many parts. Give at least two and at most ten.',
  PART_TEXT_MISSING:
    'It is not written what one of the parts is about. Copy the words of each part from the appeal.',
  TERM_NOT_RUNNING:
    'No term for an answer is running here. Check whether there is anything to extend.',
  TERM_PASSED:
    'The term for the answer has passed and can no longer be extended. Answer as soon as you can.',
  EXTENDED_BACKWARDS: 'The new day is not later than the present term. Give a later one.',
  EXTENDED_TOO_FAR:
    'The term would last longer than the law allows. Extend it by at most two months from the first term.',
  EXTENSION_REASON_MISSING:
    'The reason for the extension is not written. Give the ground of the decision in Kazakh and Russian.',
  ALREADY_NOTIFIED:
    'Nothing is left to do about this notice: the person was told or could not be found. There is no need to record more.',
  TRIED_IN_FUTURE: 'The time given for the attempt has not come yet. Enter when you really tried.',
  TRIED_BEFORE_NOTICE: 'At the time given this notice did not exist yet. Give a later one.',
  GIVEN_UP_TOO_EARLY:
    'It is too early to say that the person could not be told. Try once more on another day and at another hour.',
  DAYS_OFF_EMPTY: 'The file has no rows. Write at least one day below the heading.',
  DAYS_OFF_REJECTED:
    'Some rows of the file were rejected, so nothing was loaded. Mend the rows named and load the file again.',
  DAYS_OFF_LINE_UNREADABLE:
    'The row cannot be read. Check how many columns it has, how its days are written and its kind.',
  DAYS_OFF_YEAR_WRONG: 'The day is not of the year given, or the year is wrong. Compare the two.',
  DAYS_OFF_ALREADY: 'This day is off anyway. Give the working day to which the rest was moved.',
  DAYS_OFF_NOT_MOVED:
    'The day to be worked is a working day anyway. Give the day off that was moved.',
  DAYS_OFF_SOURCE_MISSING: 'It is not said which act sets the day. Write its name and number.',
  DAYS_OFF_TWICE: 'This day was named earlier in the file. Remove the row that is too many.',
  DAYS_OFF_DENIED:
    'A row says that nothing was moved in this year, and another moves a day. Remove one of the two.',
} as const satisfies Partial<Record<Problem, string>>
