/**
 * Whether a sentence is kept for measuring: a fifth of each set, by a hash of its id (FNV-1a), never taken into the word lists.
 *
 * @param {string} id
 */
export function isHeldOut(id) {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash % 5 === 0
}
