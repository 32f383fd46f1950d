import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

/** How often something may be done in a while. */
export interface Limits {
  readonly milliseconds: number
  readonly fromOneAddress: number
  readonly fromAll: number
}

/** Whether it may be done once more from this address, counting it where it may. */
export type Throttle = (address: string, now: string) => boolean

/**
 * Counts in memory, from all and from each address. An address is not kept, not even there: what is counted by
 * is made of it with a key that is new for every while.
 */
export function throttle({ milliseconds, fromOneAddress, fromAll }: Limits): Throttle {
  let began = Number.NEGATIVE_INFINITY
  let key = randomBytes(32)
  let total = 0
  const counts = new Map<string, number>()

  return (address, now) => {
    const at = Temporal.Instant.from(now).epochMilliseconds
    if (at - began >= milliseconds) {
      began = at
      key = randomBytes(32)
      total = 0
      counts.clear()
    }
    const who = createHmac('sha256', key).update(networkOf(address)).digest('base64')
    const count = counts.get(who) ?? 0
    if (total >= fromAll || count >= fromOneAddress) return false

    total += 1
    counts.set(who, count + 1)
    return true
  }
}

/** Whoever has one IPv6 address has the 2⁶⁴ around it. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const groups = head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array.from({ length: missing }, () => '0')]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16))
    .join(':')
}
