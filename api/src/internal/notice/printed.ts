import type { Letter, NoticeChannel } from './channel.ts'

/** A letter on paper: a page to be printed, signed by hand and given or posted. */
export const printed: NoticeChannel = {
  channel: 'LETTER',
  dispatch: async (letter) => page(letter),
}

function page({ addressee, text, issuedOn, signer, body }: Letter): string {
  const day = issuedOn.split('-').toReversed().join('.')
  const rank = signer.rank ?? { kk: '', ru: '' }
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<title>Хабарлама · Уведомление</title>
<style>
  @page { size: A4; margin: 25mm }
  body { font: 12pt/1.5 serif }
  section { break-inside: avoid; margin-block-end: 15mm }
  .signature { margin-block-start: 15mm }
</style>
</head>
<body>
<section lang="kk">
<p>${safe(body.kk)}<br>${safe(addressee)}</p>
<h1>Хабарлама</h1>
<p>${safe(text.kk)}</p>
<p class="signature">${safe(`${rank.kk} ${signer.name.kk}`.trim())} ____________________ ${day}</p>
</section>
<section lang="ru">
<p>${safe(body.ru)}<br>${safe(addressee)}</p>
<h1>Уведомление</h1>
<p>${safe(text.ru)}</p>
<p class="signature">${safe(`${rank.ru} ${signer.name.ru}`.trim())} ____________________ ${day}</p>
</section>
</body>
</html>
`
}

const unsafe: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function safe(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => unsafe[letter] ?? letter)
}
