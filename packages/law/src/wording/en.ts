import type { Problem } from '../problem.ts'
import { afterwards } from './afterwards/en.ts'
import { ofKeeping } from './keeping/en.ts'
import { ofTerms } from './terms/en.ts'

/** Every problem as an English sentence: what is wrong and how to mend it. */
export const en: Record<Problem, string> = {
  FORBIDDEN: 'Your role does not allow this here. Ask the inspector of the precinct or your head.',
  WRONG_STAGE:
    'This cannot be done at the stage the meeting has reached. Open it again to see what can.',
  CHANGED_MEANWHILE:
    'Somebody else has changed this meanwhile. Look at what is there now and repeat your act.',
  NOT_FOUND: 'There is no such record within your scope. Check the link or go back to the list.',
  INVALID_INPUT: 'Part of what was entered cannot be read. Check the marked fields.',
  UNAUTHENTICATED: 'You are not signed in, or your session has ended. Sign in again.',
  SIGN_IN_FAILED: 'The login or the password is wrong. Check both and try again.',
  TOO_MANY_ATTEMPTS: 'There were too many attempts to sign in. Wait a few minutes and try again.',
  DAY_IN_FUTURE: 'The day given has not come yet. Give the day on which it really happened.',
  DAY_BEFORE_MEETING:
    'The day given lies before the meeting. Give the day on which it really happened.',
  TEXT_TOO_LONG:
    'A text is longer than this field can keep. Shorten it, or put the rest where longer texts belong.',
  TEXT_UNREADABLE:
    'A text holds signs that cannot be read, such as control characters. Type it anew, or paste it as plain text.',

  PRECINCT_MISSING:
    'The meeting names no precinct. Choose at least one precinct that it reports to.',
  PRECINCT_NOT_STANDING:
    'On that day a precinct named here does not exist: it was split or merged, or is still to come. Choose the one that is there on the day.',
  PRECINCTS_APART:
    'Only adjacent precincts report together, and these do not form one chain of shared borders. Leave out the one that lies apart, or add the one between.',
  BEFORE_ORDER:
    'On that day the order was not in force yet, and no report was owed. Check the year.',
  TOO_FAR_AHEAD: 'That day lies more than a year ahead. Check the year.',
  PLACE_MISSING:
    'The place is missing in Kazakh or in Russian. Residents must learn it together with the time.',
  PLACE_ABROAD:
    'The place on the map lies outside Kazakhstan. Check whether latitude and longitude have changed places.',
  POSITION_HALF: 'Only one of latitude and longitude is given. Give both, or neither.',
  JOIN_LINK_MISSING:
    'An online meeting needs a working link. Give an address that begins with https://.',
  CLIMATE_NOTE_MISSING:
    'A meeting on open ground needs a note on the weather. Write why it is possible outdoors.',
  ANNOUNCED_TOO_LATE:
    'Fewer than ten calendar days are left before the meeting. Choose a later day, show where it was announced in time, or give the reason for being late.',
  ANNOUNCED_AFTER_START:
    'The hour of the meeting has passed, so it can no longer be announced. Record that it was held or that it did not take place.',
  EVIDENCE_IN_FUTURE:
    'The announcement is dated in the future. Give the day on which it really appeared.',
  EVIDENCE_AFTER_MEETING:
    'The announcement is dated after the meeting. Give the day on which it first appeared.',
  OUTLET_MISSING: 'It is not said where the meeting was announced. Name the outlet or give a link.',
  PORTAL_NO_EVIDENCE:
    'This link leads to the portal itself, which is evidence of nothing but itself. Show where else residents were told.',
  FILE_UNNAMED:
    'The file has no name, or its SHA-256 is not 64 hexadecimal digits. Give both as the file has them.',
  CAPTURED_IN_FUTURE:
    'The moment of capture has not come yet. Give the moment at which it was really seen and kept.',
  CAPTURED_BEFORE_PUBLIC:
    'It was captured before the day on which it is said to have appeared. Correct the one or the other.',
  PRECINCT_NOT_OF_MEETING:
    'This meeting does not report to that precinct. Choose one of its own, or leave the precinct out.',
  ALREADY_STRUCK: 'This evidence has been struck out before. There is nothing more to strike out.',
  TIME_WORDS_MISSING:
    'The reason or the poll for the hour has no words in Kazakh or in Russian. Write in both why it is the most convenient one.',
  TIME_BASIS_MISSING:
    'It is not said whether a reason or a poll stands behind the hour. Choose one of them.',
  COUNT_OUT_OF_RANGE:
    'A number of people is less than one or more than a million. Give the number that is meant.',
  AKIM_UNIT_MISSING:
    'It is not said which akim convened the assembly. Choose the level and name the city of district significance, village, settlement or rural district.',
  AKIM_UNIT_OF_GROUP:
    'An initiative group has no level and no unit of an akim. Leave them out, or choose the akim as convenor.',
  TOO_FEW_INITIATORS:
    'Fewer than one in ten of the members in office have signed, those who withdrew not counted. Enter further signatures first.',
  CONVENED_AFTER_MEETING:
    'The assembly is said to have been convened after its own day. Give the day on which it really was.',
  MEMBER_UNNAMED: 'The member of the assembly has no name. Enter it; it is never public.',
  MEMBER_TWICE:
    'Somebody of this name is on the list of members already. Enter the signature there.',
  ALREADY_ANOTHER_MEMBER:
    'This participant is another member of the assembly already. Correct it there first.',
  SIGNATURE_MISSING:
    'A signature cannot be taken back where there is none. Enter the day of signing first.',
  MEMBER_DAYS_DISORDERED:
    'The days do not follow each other: a member leaves after the delegation, and withdraws after signing. Check them.',
  NOTHING_CHANGED: 'Day, hour, place and form are the same as before. Change at least one of them.',
  MOVED_INTO_PAST: 'The new day and hour have already passed. Choose ones still to come.',
  MOVE_REASON_MISSING: 'Residents already know of this meeting. Choose the reason for changing it.',
  CANCELLED_AFTER_START:
    'The hour of the meeting has passed, so it can no longer be cancelled. Record that it was held or that it did not take place.',
  MISSED_BEFORE_START:
    'The hour of the meeting has not come yet. If it will not take place, cancel it.',
  START_MISSING:
    'The actual start is missing. A meeting counts as held only with the time at which it began.',
  START_IN_FUTURE:
    'The start given has not come yet. Enter the time at which the meeting really began.',
  HELD_ON_ANOTHER_DAY:
    'The meeting was set for another day. Cancel it or record that it did not take place then, and schedule the one that was held for its own day.',

  INVITEE_MISSING: 'It is not said who is invited. Name the office or the organisation.',
  INVITED_AFTER_MEETING:
    'The invitation is dated after the meeting. Give the day on which it was sent.',
  INVITATION_ALREADY_SENT:
    'This invitation has already been sent. Record the answer to it instead.',
  INVITATION_NOT_SENT:
    'This invitation has not been sent yet. Send it first, then record the answer.',
  CATEGORY_NOT_WAIVABLE:
    'The leadership of the police and the local executive body take part by office. Invite them and note whether they came.',
  CATEGORY_INVITED:
    'Somebody of this category has been invited. Look at the invitation: that there is nobody to invite would contradict it.',
  CATEGORY_WAIVED:
    'It is on record that this category has nobody to invite. Take that back first, then invite.',
  CATEGORY_NOT_WAIVED:
    'It is not on record that this category has nobody to invite. Open the meeting again and look at the list.',
  WAIVER_REASON_MISSING:
    'It is not said why this category has nobody to invite. Write the reason in Kazakh and in Russian.',
  CONSTITUENCY_OF_NO_DEPUTY:
    'Only a deputy of the maslikhat has a constituency. Leave it out or choose another category.',

  REGISTERED_BEFORE_DAY:
    'The day of the meeting has not come yet. Register participants on the day itself.',
  NAME_MISSING:
    'The name of the participant is missing. Enter it, or the reason for refusing to register.',
  NAMED_THOUGH_REFUSED:
    'Whoever refuses to register is counted without a name. Remove the name or the refusal.',
  POLICE_AS_RESIDENT:
    'Somebody of this name serves in the police of this precinct and is not registered as a resident. Enter them as police; to a resident of the same name add a word that tells them apart.',
  MENTIONED_UNNAMED:
    'The name of the person mentioned is missing. Enter it, so that it can be found in the texts.',
  REGISTER_ROWS_WRONG:
    'Some rows of the list cannot be understood, so nobody was registered. Mend the rows that are named and load the list again.',
  REGISTER_EMPTY:
    'There is no participant in the list. Write each participant on a line of their own, below the line with the names of the columns.',
  REGISTER_TOO_LONG:
    'The list is too long; up to 10000 participants are taken at once. Load it in parts.',
  ROW_BROKEN:
    'The cells of this row do not match the columns, or a quotation mark is not closed. Mend the row.',
  COLUMN_UNKNOWN: 'Such a column is not collected in a register. Remove it or mend its name.',
  COLUMN_TWICE: 'This column is there twice. Leave only one of them.',
  COLUMN_MISSING:
    'A column that is required is not in the list. Add it and fill it in for every participant.',
  CELL_MISSING:
    'This cell is empty, and the rules of registration ask for it. Fill it in or give the reason of the refusal.',
  LETTERS_LOST:
    'Letters were lost here when the list was saved. Save it as CSV in UTF-8, so that Kazakh letters stay, and load it again.',
  CELL_UNKNOWN:
    'The value of this cell cannot be understood. Write one of the values that are allowed.',

  APPEAL_TEXT_MISSING: 'It is not written what the resident said. Enter the words of the appeal.',
  ANSWER_TEXT_MISSING: 'It is not written what was answered. Enter the words of the answer.',
  ALREADY_ANSWERED:
    'This appeal already has its answer. Correct the protocol if the answer was written down wrongly.',
  ALREADY_REFERRED: 'This appeal has already been forwarded. Open it to see where it went.',
  RECIPIENT_MISSING: 'It is not said where the appeal is forwarded. Name the state body.',
  INITIATOR_NOT_NOTIFIED:
    'The person who raised the appeal must be notified when it is forwarded. Notify them and record it.',
  TRANSLATED_INTO_ITSELF:
    'The appeal was spoken in this very language. Choose another one for the translation.',
  TRANSLATION_EMPTY: 'The translation has no words. Write the appeal in the language chosen.',

  SLIP_ALREADY_ISSUED:
    'A slip has already been given for this appeal. If its code is lost, give it anew, with another code.',
  RECEIVED_IN_FUTURE:
    'The hour at which the appeal was received has not come yet. Say when it was really received.',
  RECEIVED_BEFORE_MEETING:
    'The hour at which the appeal was received lies before the meeting began. Say when it was really received.',
  APPLICANT_ADDRESS_MISSING:
    'The postal address of the applicant is missing. Write it down, or mark the appeal as anonymous where they do not want to give it.',
  APPLICANT_NOT_SIGNED:
    'The applicant has not signed the record. Have it signed and say so, or mark the appeal as anonymous where they do not want to.',
  OBJECTION_ALREADY_CLOSED:
    'This objection has already been closed. Open it to see what came of it.',

  END_BEFORE_START: 'The end of the meeting lies before its start. Check both times.',
  END_IN_FUTURE:
    'The end given has not come yet. Enter the time at which the meeting really ended.',
  TIME_MISSING:
    'The protocol lacks the time of the meeting. Enter when it began and when it ended.',
  PROTOCOL_PLACE_MISSING: 'The protocol lacks the place of the meeting. Enter where it was held.',
  PARTICIPANTS_MISSING:
    'The protocol lacks the number of participants. Enter how many were present.',
  DECISIONS_MISSING:
    'The protocol lacks the decisions taken. Enter them, or write that none were taken.',
  APPEALS_MISSING:
    'The protocol holds no complaint, proposal or remark. Enter them, or confirm that none were raised.',
  ANSWER_MISSING:
    'It is not said how an appeal was answered. Choose: in full, in part or not at all.',
  REGISTRATION_MISMATCH:
    'The number of participants differs from those registered and those who refused. Mend the number or give the reason for the difference.',
  SIGNER_DID_NOT_REPORT:
    'The protocol is signed by the inspector who reported at the meeting. Pass it to them.',
  ALREADY_SIGNED:
    'You have already signed this version of the protocol. Nothing more is needed from you.',
  SHOWN_MISSING:
    'It is not said which text was shown. Open and read the protocol first, then sign it together with its fingerprint.',
  SHOWN_IS_ANOTHER:
    'The protocol has changed since it was shown to you. Open and read it again, then sign it.',
  PASSWORD_MISSING: 'A signature is confirmed with the password. Enter your password again.',
  PASSWORD_WRONG: 'The password is wrong, so nothing was signed. Check it and enter it again.',

  ...afterwards,

  SECTION_TWICE: 'A section of the report is given twice. Give each section once.',
  SECTION_SILENT_THOUGH_TOLD:
    'A section has a text and says that there is nothing to report. Leave one of the two.',
  SECTION_REASON_MISSING:
    'It is not said why a section has nothing to report. Write the reason in Kazakh and in Russian.',
  FIGURE_UNNAMED: 'A figure does not say what it counts. Name it in Kazakh and in Russian.',
  PERIOD_BACKWARDS: 'The period of a figure ends before it starts. Check both days.',
  FIGURE_PART_OF_NOTHING:
    'The total of which a figure is said to be a part was not found. Give a total of the same period that is itself a part of nothing.',
  FIGURES_DO_NOT_ADD_UP:
    'The parts add up to more than their total. Check the figures and mend the one that is wrong.',
  SOURCE_UNNAMED: 'A source has no name. Name it in Kazakh and in Russian.',
  ACT_UNNAMED:
    'An act of law has no proper name or number. Name it in both languages, and write its number as it is printed, for example 245-IV.',
  ACT_LINK_MALFORMED:
    'The link does not lead to a document of “Adilet”. Copy the whole address of the page of the document.',
  EARLIER_APPEALS_UNTOLD:
    'Nothing is said of some appeals that earlier reports left open. Give the state of each in the last section of the report.',

  OWN_PROTOCOL:
    'You wrote or signed this protocol. Another reviewer must look at it and publish it.',
  OWN_TITLE:
    'You wrote this title, and a marked word in it may be a name. Put it otherwise, or have another reviewer publish it.',
  OFFICIAL_MISSING:
    'The name or the office is missing. Give the name, and the office in both languages.',
  PERSONAL_DATA_FOUND:
    'The text for the public names a person or their data. Take out what is marked.',
  PERSONAL_DATA_IN_LINK:
    'The link leads to a person, or holds the number, the address or the name that is marked. Give the link to a public post or group without it.',
  REGISTER_NAME_FOUND:
    'The finished text still names somebody from the register. Hide that passage and publish again.',
  LEFT_IN_TEXT:
    'The finished text still holds a number that nothing explains, or words that are hidden elsewhere. Hide them, or keep them with a reason.',
  HIDDEN_WORDS_SHOWN:
    'Words now stand where the published version hides something. Hide them, or keep them with a reason.',
  SHOWN_WORDS_HIDDEN:
    'Words that are hidden now stand open in a published version, the last or an earlier one. Withdraw the outcome, or say that they are known.',
  SPANS_UNDECIDED: 'Some marked passages have no decision yet. Hide or keep each of them.',
  NOT_REVIEWED: 'This version of the protocol has not been reviewed. Review it before publishing.',
  TOPIC_MISSING: 'An appeal has no topic. Choose one from the list for every appeal.',
  TITLE_MISSING:
    'An appeal lacks its short title in Kazakh or in Russian. Write both for every appeal.',
  TRANSLATION_MISSING:
    'An appeal spoken in another language has no translation. Have it translated into Kazakh or Russian before publishing.',
  NOT_PUBLISHED: 'This outcome is not public now. There is nothing to withdraw.',
  PASSAGE_NOT_FOUND:
    'The published text does not hold these words. Copy them from the page as they stand.',

  ALREADY_CLOSED: 'This report has already been closed. Open it to see what came of it.',

  OWN_FINDING:
    'This finding is about you, or rests on what you did. Ask a colleague to look at it.',
  SAME_VERDICT: 'This is what was found already. Choose the verdict that should stand instead.',
  CORRECTION_REASON_MISSING: 'The public reads why. Write the reason in Kazakh and in Russian.',
  ALREADY_CORRECTED:
    'This finding has already been corrected. Take that correction back before making another.',
  NOT_CORRECTED: 'This correction has already been taken back. The finding stands as it was found.',

  POLICY_IN_PAST:
    'What was due stays as it was found. Choose a day to come from which the reading holds.',
  EDITION_TAKEN:
    'There is a reading with this name or from this day. Choose another name or another day.',
  POLICY_UNSOUND:
    'A number cannot be what it stands for, or the name holds other signs than Latin letters, digits, dots and hyphens. Check each value.',
  POLICY_REASON_MISSING:
    'Whoever reads a verdict wants to know why. Write the reason in Kazakh and in Russian.',

  ENDS_BEFORE_BEGINS: 'The end does not lie after the beginning. Check both days.',
  NOT_FIT_FOR_POST:
    'This account cannot hold that post: it is closed, of another police body, or of another role. Choose somebody else.',
  POST_TAKEN: 'Somebody else holds this post on some of these days. End that appointment first.',
  ALREADY_ENDED: 'The end of this appointment is on record already. There is nothing more to end.',
  REPORTED_IN_POST:
    'They reported at a meeting on that day or later, so they served then. Choose the day after that meeting, or a later one.',
  SUCCESSORS_MISSING:
    'A precinct is split into two or more, and two or more are merged. Name all of them.',
  OUTLINE_BROKEN:
    'An outline is not a closed area within Kazakhstan. Draw it as a polygon, longitude before latitude.',
  GROUND_NOT_DIVIDED:
    'The new outlines do not divide the old ground: a part is left over, lies in two of them, or belongs to others. Draw them along the old border.',
  HOUSES_NOT_DIVIDED:
    'Each house of the old precinct goes to exactly one of the new ones. Divide the houses that it has, without one left over, twice or new.',
  MERGED_APART:
    'Only precincts that adjoin become one, and these do not form one chain of shared borders. Leave out the one that lies apart.',
  NUMBER_TAKEN: 'Another precinct of the district has this number on that day. Choose a free one.',
  MEETINGS_AHEAD:
    'A meeting of this precinct is set for that day or later. Move or cancel it first.',

  ...ofTerms,
  ...ofKeeping,
}
