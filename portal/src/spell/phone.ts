/** A number as a telephone dials it: the trunk prefix 8 becomes +7. */
export function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  return /^8\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : digits
}
