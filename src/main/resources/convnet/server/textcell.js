// A Markdown cell. The course's own stay as they are; the student's own are written here and rendered by the server.
import { button, make } from './dom.js';
import { texts } from './texts.js';

export class TextCell {
  constructor(json, section, page) {
    this.json = json;
    this.section = section;
    this.page = page;
    if (this.own()) {
      this.build();
    }
  }

  get id() {
    return this.json.id;
  }

  own() {
    return Boolean(this.json.metadata.convnet && this.json.metadata.convnet.own);
  }

  build() {
    this.shown = make('div', { class: 'live-text' }, ...this.section.childNodes);
    this.area = make('textarea', { 'aria-label': texts.textEditor, rows: 5, hidden: true });
    this.area.value = this.json.source;
    this.area.addEventListener('input', () => {
      this.json.source = this.area.value;
      this.page.edited(this, '');
    });
    this.area.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.shiftKey || event.metaKey) || event.key === 'Escape') {
        event.preventDefault();
        this.show();
        this.toggle.focus();
      }
    });
    this.toggle = button(texts.editText, () => (this.area.hidden ? this.edit() : this.show()));
    const bar = make('div', { class: 'live-cell-bar' }, make('span', { class: 'live-count' }, texts.ownText), this.toggle,
      make('span', { class: 'live-tools' },
        button(texts.add, () => this.page.insert(this, 'code')),
        button(texts.addText, () => this.page.insert(this, 'markdown')),
        button(texts.deleteCell, () => this.page.remove(this))));
    this.section.classList.add('own');
    this.section.replaceChildren(bar, this.shown, this.area);
    if (!this.json.source) {
      this.edit();
    }
  }

  edit() {
    this.area.hidden = false;
    this.shown.hidden = true;
    this.toggle.textContent = texts.showText;
    this.area.focus();
  }

  async show() {
    this.area.hidden = true;
    this.shown.hidden = false;
    this.toggle.textContent = texts.editText;
    const answer = await fetch('/live/markdown', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ source: this.json.source })
    });
    this.shown.innerHTML = await answer.text();
    this.shown.querySelectorAll('.math').forEach(math => window.katex.render(math.textContent, math, {
      displayMode: math.classList.contains('display'), throwOnError: false, strict: 'ignore'
    }));
  }

  setText(text) {
    this.json.source = text;
    if (this.area) {
      this.area.value = text;
      this.show();
    }
  }

  toJSON() {
    return this.json;
  }
}
