/** A district's or region's own name, without the word for what it is: "Алмалы", "Алмалинский", "Almaly". */
export function placeName(name: string): string {
  return name
    .replace(/ (ауданы|облысы|район|область|District|Region|district|region|қ\.)$/u, '')
    .replace(/^(г\.|город |область )\s*/u, '')
}
