/** The signs, on a grid of 24, lines of 2, nothing filled. */
export const icons = {
  ahead: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 8.5V12l3 2',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  check: 'M4 13l5 5L20 6',
  cross: 'M5 5l14 14M19 5 5 19',
  cut: 'M4 5h16M4 19h16M4 12h3M17 12h3M9 9h6v6H9z',
  doc: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  down: 'M12 3v12M6 10l6 6 6-6M4 20h16',
  forward: 'M3 12h14M12 6l6 6-6 6M21 4v16',
  held: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM8 12l3 3 5-6',
  here: 'M12 2v5M12 17v5M2 12h5M17 12h5M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  inspect: 'M5 3h14M5 21h14M7 3c0 5 10 9 10 18M17 3c0 5-10 9-10 18',
  joint: 'M8 6a6 6 0 1 0 0 12A6 6 0 0 0 8 6zM16 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
  late: 'M12 3 22 20H2zM12 9v5M12 16.5v1.5',
  list: 'M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11',
  moved: 'M3 12h15M13 6l6 6-6 6M3 6v12',
  online: 'M3 5h18v11H3zM8 20h8M12 16v4',
  person: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21v-3l4-3h8l4 3v3',
  phone: 'M5 4h4l2 5-2 1.5a12 12 0 0 0 4.5 4.5L15 13l5 2v4c-8 2-17-7-15-15z',
  question: 'M8 9a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1.3-1.5 2.3M12 18v2',
  route: 'M12 3l9 9-9 9-9-9zM9 14v-3h6M13 8.5l2.5 2.5-2.5 2.5',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM14.5 14.5 21 21',
  silent: 'M4 4h16v16H4zM4 12l8-8M4 20 20 4M12 20l8-8',
} as const

export type IconName = keyof typeof icons
