/** Kinds of files that are taken for recordings. */
export const containers = ['MP4', 'QUICKTIME', 'MATROSKA', 'AVI'] as const

/** One of {@link containers}; WebM is a kind of Matroska. */
export type Container = (typeof containers)[number]

/** How many bytes tell what a file is. */
export const tellingBytes = 64

// Brands that `ftyp` names for pictures and sound alone are not among them.
const brands: Readonly<Record<string, Container>> = {
  'qt  ': 'QUICKTIME',
  ...Object.fromEntries(
    [
      ...['isom', 'iso2', 'iso3', 'iso4', 'iso5', 'iso6', 'iso8', 'mp41', 'mp42', 'mp71', 'avc1'],
      ...['M4V ', 'M4VP', 'f4v ', 'dash', 'msnv', 'MSNV', 'mmp4', 'XAVC'],
      ...['3gp4', '3gp5', '3gp6', '3gp7', '3g2a'],
    ].map((brand) => [brand, 'MP4' as const]),
  ),
}

/**
 * What a file is by its first bytes, whatever it is called; null for what is no recording. The signatures are those of
 * ISO/IEC 14496-12 (`ftyp`), of EBML (RFC 8794) and of RIFF.
 */
export function containerOf(head: Uint8Array): Container | null {
  const text = Buffer.from(head).toString('latin1')
  if (text.slice(4, 8) === 'ftyp') return brands[text.slice(8, 12)] ?? null
  if (text.startsWith('\x1a\x45\xdf\xa3')) {
    return /\x42\x82.(?:webm|matroska)/s.test(text) ? 'MATROSKA' : null
  }
  return text.startsWith('RIFF') && text.slice(8, 12) === 'AVI ' ? 'AVI' : null
}
