const services = new Set([101, 102, 103, 104, 109, 112])

/** Whether it is the number of the police, the ambulance or another service that everybody calls, and most likely no house. */
export function isEmergency(number: number): boolean {
  return services.has(number)
}
