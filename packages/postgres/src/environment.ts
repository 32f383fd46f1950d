/** What the server and its tools inherit, with messages in English, since one of them is read by a machine. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' }
}

/** Tells jest's workers, which inherit it, where the server of this run is. */
export function announceToWorkers(addresses: Readonly<Record<string, string>>): void {
  Object.assign(process.env, addresses)
}
