/** What is wrong with a recording, a hold or an act on what was deleted, in English (¶32). */
export const ofKeeping = {
  VIDEO_MISSING:
    'A recording is either a file or a stream. Give the file with its hash, or the link.',
  VIDEO_LINK_MALFORMED:
    'The link of the stream is not an address on the web. Copy the whole address, with https://.',
  VIDEO_HASH_MALFORMED: 'The hash of the file is not a SHA-256. Give its 64 hexadecimal digits.',
  VIDEO_TOO_LARGE:
    'The file is larger than is taken. Save it with a lower resolution, or in parts.',
  VIDEO_ENDS_BEFORE_BEGINS: 'The recording does not end after it begins. Check both times.',
  VIDEO_IN_FUTURE: 'The recording ends in the future. Check its times.',
  VIDEO_OF_ANOTHER_TIME:
    'The recording shows nothing of this meeting. Check its times, or choose the meeting that it shows.',
  VIDEO_GAP_OUTSIDE: 'A gap does not lie within the recording. Check where it begins and ends.',
  VIDEO_TWICE: 'This very file is on record for the meeting already. Nothing more is needed.',
  VIDEO_NOT_VIDEO:
    'The file is no video in MP4, MOV, WebM, Matroska or AVI. Save it in one of them and send it again.',
  VIDEO_HASH_DIFFERS:
    'What has come is another file than was declared, or was damaged on the way. Send it again.',
  MATERIALS_PURGED:
    'The materials of this meeting were deleted when their time was over. What is public stays; nothing more is added to it.',
  NOTHING_TO_HOLD:
    'Nothing was collected for this meeting: no guest, participant, member or file. There is nothing to hold back.',
  ALREADY_HELD: 'This is held back for this reason already. Nothing more is needed.',
  ALREADY_LIFTED: 'This hold has already been lifted. Place another if one is needed.',
} as const
