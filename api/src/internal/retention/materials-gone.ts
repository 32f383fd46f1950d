/** Thrown where an act needs the materials of a meeting that were deleted when their time was over (¶32). */
export class MaterialsGone extends Error {
  override readonly name = 'MaterialsGone'
}
