import L, { type Map as LeafletMap } from 'leaflet'
import { type Heap, heapsOf } from '../map/discs.ts'
import type { MeetingMapProps } from './meeting-map.tsx'

const reach = 20
/** From here on a disc has room for the day's number. */
const roomy = 13

/** Keeps a disc for every meeting on the map, merged where they would touch, as links for keys and fingers. */
export function drawDiscs(map: LeafletMap, { discs, words }: MeetingMapProps): void {
  const layer = L.layerGroup().addTo(map)

  function draw(): void {
    layer.clearLayers()
    const zoom = map.getZoom()
    const heaps = heapsOf(
      discs,
      ({ latitude, longitude }) => map.project([latitude, longitude], zoom),
      zoom >= roomy ? reach * 1.6 : reach,
    )
    for (const heap of heaps) {
      const { text, label } = written(heap, zoom, words.merged)
      const marker = markerOf(heap, text)
      marker.setLatLng(map.unproject([heap.x, heap.y], zoom))
      marker.options.title = label
      marker.options.alt = label
      openWith(marker, () => open(map, heap))
      marker.addTo(layer)
    }
  }

  map.on('zoomend', draw)
  draw()
}

function written({ discs }: Heap, zoom: number, merged: MeetingMapProps['words']['merged']) {
  const [first, second] = discs
  if (second) return { text: String(discs.length), label: merged[discs.length] ?? '' }
  return { text: zoom >= roomy ? String(first?.date ?? '') : '', label: first?.label ?? '' }
}

function markerOf({ discs }: Heap, text: string): L.Marker {
  const states = new Set(discs.map(({ state }) => state))
  const state = states.size === 1 ? discs[0]?.state : 'ahead'
  const size = text === '' ? 18 : 30
  const icon = L.divIcon({
    className: `disc-marker disc-marker--${state}`,
    html: text,
    iconSize: [size, size],
  })
  return L.marker([0, 0], { icon })
}

/** One meeting opens its page, several come nearer. */
function open(map: LeafletMap, { x, y, discs }: Heap): void {
  const [first, second] = discs
  if (second) map.setView(map.unproject([x, y], map.getZoom()), map.getZoom() + 2)
  else if (first) location.assign(first.href)
}

function openWith(marker: L.Marker, act: () => void): void {
  marker.on('click', act)
  marker.on('keypress', ({ originalEvent }) => {
    if (originalEvent.key === 'Enter') act()
  })
}
