import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

// Latin, Russian and Kazakh letters in one file a weight: font services split Kazakh over three.
const latin = [...Array(95).keys()].map((at) => String.fromCharCode(32 + at)).join('')
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const kazakh = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі'
const signs = '№«»“”‘’–—‑…₸→←×·•©°±−¶§½%\u00a0\u202f\u200b'

const fonts = new URL('../node_modules/@expo-google-fonts/golos-text/', import.meta.url)
const out = new URL('../src/styles/fonts/', import.meta.url)

await mkdir(out, { recursive: true })
for (const [from, to] of [
  ['400Regular/GolosText_400Regular.ttf', 'golos-text-400.woff2'],
  ['600SemiBold/GolosText_600SemiBold.ttf', 'golos-text-600.woff2'],
] as const) {
  const whole = await readFile(new URL(from, fonts))
  const subset = await subsetFont(whole, latin + russian + kazakh + signs, {
    targetFormat: 'woff2',
  })
  await writeFile(new URL(to, out), subset)
}
await writeFile(new URL('OFL.txt', out), await readFile(new URL('LICENSE_FONT', fonts)))
