/** What an appeal is about, as the public searches for it. */
export const topics = [
  'noise',
  'traffic',
  'parking',
  'lighting',
  'theft',
  'fraud',
  'drugs_alcohol',
  'domestic_violence',
  'children_school',
  'animals',
  'housing',
  'migration',
  'other',
] as const

/** One of {@link topics}. */
export type Topic = (typeof topics)[number]
