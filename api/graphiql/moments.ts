const dayLength = 86_400_000
const minuteLength = 60_000

// Almaty keeps UTC+5 the whole year round.
const ahead = 5 * 60 * minuteLength

/**
 * Puts real days and moments in the place of `{{now}}`, `{{in 10 minutes}}`, `{{2 minutes ago}}`, `{{today}}`, `{{in 30 days}}`,
 * `{{12 days ago}}`, `{{today 23:55}}`, `{{this quarter}}` and `{{this year}}`, by the clock and calendar of Almaty, so that examples work on any day.
 */
export function withMoments(text: string, now: number): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, words: string) => momentIn(words, now) ?? whole)
}

function momentIn(words: string, now: number): string | null {
  if (words === 'now') return instant(now)
  if (words === 'this quarter') return quarterAt(now)
  if (words === 'this year') return quarterAt(now).slice(0, 4)

  const minutes = words.match(/^(?:in (\d+) minutes?|(\d+) minutes? ago)$/)
  if (minutes) {
    const [, later = '0', earlier = '0'] = minutes
    return instant(now + (Number(later) - Number(earlier)) * minuteLength)
  }

  const parts = words.match(/^(?:today|in (\d+) days?|(\d+) days? ago)(?: (\d\d:\d\d))?$/)
  if (!parts) return null
  const [, later = '0', earlier = '0', time] = parts
  const shifted = now + (Number(later) - Number(earlier)) * dayLength
  const day = new Date(shifted + ahead).toISOString().slice(0, 10)
  return time ? instant(Date.parse(`${day}T${time}:00+05:00`)) : day
}

function quarterAt(now: number): string {
  const day = new Date(now + ahead)
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
