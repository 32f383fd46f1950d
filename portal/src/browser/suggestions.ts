interface Suggestion {
  readonly label: string
  readonly precinct: string
}

interface Answer {
  readonly count: string
  readonly suggestions: readonly Suggestion[]
}

/** Offers addresses while one is typed: arrow keys, Enter, Escape, and the number of them said aloud. */
export function offerSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')
  const list = form.querySelector<HTMLElement>('.suggestions')
  const count = form.querySelector<HTMLElement>('[data-count]')
  if (!input || !list || !count) return

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  const offer = new Offer(input, list)
  offer.close()

  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      find(input.value, form.dataset['language'] ?? 'kk')
        .then((answer) => {
          count.textContent = answer.count
          offer.show(answer.suggestions)
        })
        .catch(() => offer.close())
    }, 200)
  })
  input.addEventListener('keydown', (event) => {
    if (offer.take(event.key)) event.preventDefault()
  })
  input.addEventListener('blur', () => offer.close())
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target instanceof Element && event.target.closest('[role=option]')
    if (option instanceof HTMLElement) offer.choose(option)
  })
}

/** The open list under the field, and which of its rows the keys are at. */
class Offer {
  private at = -1
  private readonly input: HTMLInputElement
  private readonly list: HTMLElement

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input
    this.list = list
  }

  show(suggestions: readonly Suggestion[]): void {
    this.list.replaceChildren(...suggestions.map((suggestion, at) => row(suggestion, at)))
    this.list.hidden = suggestions.length === 0
    this.input.setAttribute('aria-expanded', String(suggestions.length > 0))
    this.mark(-1)
  }

  close(): void {
    this.show([])
  }

  /** Does what a key asks of the list; false where the key is the field's own. */
  take(key: string): boolean {
    const rows = this.rows()
    if (rows.length === 0) return false
    if (key === 'Escape') this.close()
    else if (key === 'ArrowDown') this.mark((this.at + 1) % rows.length)
    else if (key === 'ArrowUp') this.mark((this.at <= 0 ? rows.length : this.at) - 1)
    else if (key === 'Enter' && rows[this.at]) this.choose(rows[this.at])
    else return false
    return true
  }

  choose(option: HTMLElement | undefined): void {
    if (!option) return
    this.input.value = option.dataset['label'] ?? ''
    this.close()
    this.input.form?.requestSubmit()
  }

  private mark(at: number): void {
    this.at = at
    for (const [index, option] of this.rows().entries()) {
      option.setAttribute('aria-selected', String(index === at))
      if (index === at) this.input.setAttribute('aria-activedescendant', option.id)
    }
    if (at < 0) this.input.removeAttribute('aria-activedescendant')
  }

  private rows(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')]
  }
}

function row({ label, precinct }: Suggestion, at: number): HTMLElement {
  const option = document.createElement('div')
  option.id = `q-suggestion-${at}`
  option.role = 'option'
  option.dataset['label'] = label
  const where = document.createElement('span')
  where.className = 'note'
  where.textContent = precinct
  option.append(`${label} `, where)
  return option
}

async function find(text: string, language: string): Promise<Answer> {
  if (text.trim().length < 2) return { count: '', suggestions: [] }
  const question = new URLSearchParams({ q: text, lang: language })
  const response = await fetch(`/api/addresses?${question}`)
  if (!response.ok) throw new Error(`Addresses: ${response.status}.`)
  return (await response.json()) as Answer
}
