/** What can be wrong with control and awards, in English (¶33, ¶34). */
export const afterwards = {
  OWN_ITEM:
    'You carried this item out yourself. Somebody else, who was assigned to control it, has to close it.',
  NOT_THE_CONTROLLER: 'Somebody else controls this item. Open it to see who that is.',
  ITEM_DROPPED:
    'The corrected protocol no longer holds this item. Look at those in the list that stand.',
  ITEM_CLOSED: 'This item is closed already. Open it to see by whom, and on what evidence.',
  ITEM_OPEN: 'This item is still open. There is nothing to open again.',
  ITEM_NOT_DONE:
    'The appeal has neither been answered nor forwarded. Write down its answer, or where it went, first.',
  CLOSING_EVIDENCE_MISSING:
    'Nothing shows that the item was carried out. Write down what was done, or name a file or an address.',
  DOCUMENT_MISSING: 'Words are not enough here. Add a file or an address that shows it was done.',
  CLOSING_EVIDENCE_UNSOUND:
    'The file has no name, its checksum is not 64 hexadecimal digits, or the link is no address. Check them.',
  REOPENING_REASON_MISSING:
    'It is not said why the item is opened again. Write down what turned out not to be done.',
  HEADS_ALREADY: 'This member of staff is in charge of the point already. Choose somebody else.',

  AWARDED_UNNAMED: 'It is not said in Kazakh or in Russian who was awarded. Give the name in both.',
  MERIT_MISSING: 'It is not said for what the award was. Write it in Kazakh and in Russian.',
  AWARD_STRUCK: 'This award has been struck out. Enter a new one where it is needed.',
  CONSENT_OF_NO_RESIDENT:
    'Associations and organisations are named without a consent. Record one for a resident alone.',
  CONSENT_GIVEN: 'The consent of this person is on record already. There is nothing more to do.',
  CONSENT_UNSHOWN: 'It is not said what shows the consent. Name the signed paper or the message.',
  CONSENT_NOT_GIVEN:
    'No consent of this person is on record, and their name is not public. There is nothing to withdraw.',
  NAME_HIDDEN:
    'This name is hidden in what residents read. A reviewer has to say first why it may stand again.',
} as const
