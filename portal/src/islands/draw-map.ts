import type { Feature, FeatureCollection } from 'geojson'
import L, { type Map as LeafletMap } from 'leaflet'
import { drawDiscs } from './draw-discs.ts'
import type { MeetingMapProps } from './meeting-map.tsx'

/** Draws the ground, the districts, their precincts and the discs; answers once the first ground is there. */
export async function drawMap(place: HTMLElement, props: MeetingMapProps): Promise<LeafletMap> {
  const { bounds, kato, labels, words, language } = props
  const [country, water, parts] = await Promise.all([
    load('/ground/regions.geojson'),
    load('/ground/water.geojson'),
    load(`/data/outlines/${kato}.geojson`),
  ])

  const map = L.map(place, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    preferCanvas: false,
    minZoom: 4,
    maxZoom: 16,
    zoomSnap: 0.1,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  })
  place.setAttribute('role', 'region')
  place.setAttribute('aria-label', words.title)
  L.control
    .zoom({ position: 'bottomleft', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut })
    .addTo(map)
  map.fitBounds(
    [
      [bounds.south, bounds.west],
      [bounds.north, bounds.east],
    ],
    { padding: [8, 8], animate: false },
  )

  lay(map, country, 'lg-region')
  lay(map, parts, 'lg-land')
  lay(map, only(water, false), 'lg-water')
  lay(map, only(water, true), 'lg-river')
  const cells = L.layerGroup().addTo(map)
  lay(map, parts, 'lg-border')
  for (const { name, latitude, longitude } of labels) writeName(map, name, [latitude, longitude])
  drawDiscs(map, props)
  await drawPrecincts(cells, parts, { pattern: words.precinct, language })
  return map
}

async function drawPrecincts(
  cells: L.LayerGroup,
  parts: FeatureCollection,
  words: { pattern: string; language: string },
): Promise<void> {
  const codes = parts.features
    .map(({ id, properties }) => String(properties?.['kato'] ?? id))
    .filter((code) => !code.endsWith('0000000'))
  const districts = await Promise.all(codes.map((code) => load(`/data/outlines/${code}.geojson`)))

  for (const district of districts) {
    const look: L.GeoJSONOptions & L.PathOptions = {
      className: 'lg-cell',
      onEachFeature: ({ id, properties }, layer) => {
        const number = String(properties?.['number'] ?? '')
        layer.bindTooltip(words.pattern.replace('{number}', number), { sticky: true })
        layer.on('click', () =>
          location.assign(`/${words.language}/precincts/${properties?.['id'] ?? id}`),
        )
      },
    }
    L.geoJSON(district, look).addTo(cells)
  }
}

function lay(map: LeafletMap, ground: FeatureCollection, className: string): void {
  const look: L.GeoJSONOptions & L.PathOptions = { interactive: false, className }
  L.geoJSON(ground, look).addTo(map)
}

/** The lines of a collection, or all that is no line. */
function only({ features, ...collection }: FeatureCollection, lines: boolean): FeatureCollection {
  const isLine = ({ geometry }: Feature) => geometry.type.endsWith('LineString')
  return { ...collection, features: features.filter((feature) => isLine(feature) === lines) }
}

function writeName(map: LeafletMap, name: string, at: [number, number]): void {
  const icon = L.divIcon({ className: 'lg-name', html: '', iconSize: [0, 0] })
  const marker = L.marker(at, {
    icon,
    interactive: false,
    keyboard: false,
    pane: 'shadowPane',
  }).addTo(map)
  const text = document.createElement('span')
  text.textContent = name
  marker.getElement()?.append(text)
}

async function load(path: string): Promise<FeatureCollection> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as FeatureCollection
}
