import type { Around } from './amount.ts'

const number = /^\d{1,6}(?:[- /]{1,3}\d{1,4})?$/
const act =
  /(?:бұйры|приказ|закон|заң|постановлен|қаулы|кодекс|шешім|решени|распоряж|өкім|реестр|тізілім|зарегистрирован|тіркелген|индекс)\p{L}*(?:[^\p{L}\n]{0,4}\p{L}+){0,4}[ \u00a0]?(?:№|N|за №)?[ \u00a0]?$/iu
const article = /(?:стать|ст\.|бап|пункт|п\.|тармақ)\p{L}{0,6}[ \u00a0]?$/iu
const articleBehind = /^(?:-\p{L}{1,4})?[ \u00a0-]?(?:бап|баб|тармақ|тармағ)/iu

/** Whether a number is that of an act or an article of one. */
export function isAct(shape: string, { before, after }: Around): boolean {
  return (
    number.test(shape) && (act.test(before) || article.test(before) || articleBehind.test(after))
  )
}
