import { isIP } from 'node:net'

/** The addresses and networks that a setting lists, between commas or spaces. */
export function listed(setting: string): string[] {
  return setting.split(/[\s,]+/).filter((proxy) => proxy !== '')
}

/** Whether it is an address or a network like 10.0.0.0/24; not that of everybody, for then whoever asks says who they are. */
export function isNetwork(proxy: string): boolean {
  const [address = '', bits, ...more] = proxy.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128)
}
