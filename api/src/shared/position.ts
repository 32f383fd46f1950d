/** A point on the ground, WGS 84. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}
