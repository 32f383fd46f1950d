type Position = readonly number[]
type Ring = readonly Position[]

/** An area on the map, as the internal API gives and takes it. */
export interface Area {
  readonly type: string
  readonly coordinates: readonly unknown[]
}

/** The western and the eastern half of an area, cut along the meridian in the middle of it. */
export function halvesOf(area: Area): { readonly west: Area; readonly east: Area } {
  const polygons = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates) as Ring[][]
  const longitudes = polygons.flat(2).map(([longitude = 0]) => longitude)
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  return { west: side(polygons, middle, -1), east: side(polygons, middle, 1) }
}

function side(polygons: readonly Ring[][], middle: number, sign: 1 | -1): Area {
  const cut = polygons
    .map((rings) => rings.map((ring) => clipped(ring, middle, sign)).filter(hasArea))
    .filter((rings) => rings.length > 0)
  return { type: 'MultiPolygon', coordinates: cut }
}

function hasArea(ring: Ring): boolean {
  return ring.length >= 4
}

/** What of a closed ring lies on one side of a meridian, closed along it. */
function clipped(ring: Ring, middle: number, sign: 1 | -1): Ring {
  const within = ([longitude = 0]: Position) => sign * (longitude - middle) >= 0
  const kept = ring.slice(1).flatMap((to, before) => {
    const from = ring[before] ?? to
    const crossing = within(from) === within(to) ? [] : [crossingOf(from, to, middle)]
    return within(to) ? [...crossing, to] : crossing
  })
  const [first] = kept
  return first ? [...kept, first] : []
}

function crossingOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, middle: number) {
  return [middle, ay + ((middle - ax) / (bx - ax)) * (by - ay)]
}
