/**
 * Whether a sentence is kept for measuring: a fifth of each set, by a hash of its id, never taken into the word lists or the tagger.
 *
 * @param {string} id
 */
export function isHeldOut(id) {
  return shareOf(id, 5) === 0
}

/**
 * In which of so many equal shares an id falls (FNV-1a).
 *
 * @param {string} id
 * @param {number} shares
 */
export function shareOf(id, shares) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash % shares
}
