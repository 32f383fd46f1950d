import { locateWithin, type Spot } from './locate-within.ts'

/** Works the button "use where I am now": position and precinct are worked out here and sent nowhere. */
export function offerWhereIAm(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLElement>('[data-here]')
  const button = part?.querySelector('button')
  const found = part?.querySelector<HTMLElement>('.found')
  if (!part || !button || !found || !('geolocation' in navigator)) return

  const home = form.action
  part.hidden = false
  button.addEventListener('click', () => {
    say(found, 'looking')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        locateWithin(coords, load)
          .then((spot) => show(found, spot, home))
          .catch(() => say(found, 'broken'))
      },
      () => say(found, 'refused'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  })
}

function show(found: HTMLElement, spot: Spot, home: string): void {
  if (spot.kind !== 'found') {
    say(found, spot.kind)
    return
  }

  const [only, another] = spot.precincts
  if (only && !another) {
    location.assign(`${home}?precinct=${only.id}`)
    return
  }

  say(found, 'border')
  const list = document.createElement('ul')
  list.className = 'links'
  for (const { id, number } of spot.precincts) {
    const link = document.createElement('a')
    link.href = `${home}?precinct=${id}`
    link.textContent = (found.dataset['precinct'] ?? '').replace('{number}', String(number))
    const row = document.createElement('li')
    row.append(link)
    list.append(row)
  }
  found.append(list)
}

function say(found: HTMLElement, what: string): void {
  const line = document.createElement('p')
  line.textContent = found.dataset[what] ?? ''
  found.replaceChildren(line)
}

async function load(kato: string): Promise<unknown> {
  const response = await fetch(`/data/outlines/${kato}.geojson`)
  if (!response.ok) throw new Error(`Outlines of ${kato}: ${response.status}.`)
  return response.json()
}
