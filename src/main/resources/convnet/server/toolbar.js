// What concerns the whole notebook, at the foot of the window.
import { button, make, note } from './dom.js';
import { texts } from './texts.js';

export class Toolbar {
  constructor(page) {
    this.state = make('span', { class: 'live-kernel', role: 'status', 'data-state': 'connecting' }, texts.kernel.connecting);
    this.save = make('span', { class: 'live-saved', role: 'status' });
    const bar = make('div', { class: 'live-bar', role: 'toolbar', 'aria-label': texts.tools },
      button(texts.runAll, () => page.runAll()),
      button(texts.interrupt, () => page.interrupt()),
      button(texts.restart, () => page.restart()));
    if (page.settings.course) {
      bar.append(button(texts.afresh, () => this.startAfresh(page)));
    }
    bar.append(make('span', { class: 'live-states' }, this.state, this.save));
    document.body.append(bar);
  }

  kernel(state) {
    this.state.dataset.state = state;
    this.state.textContent = texts.kernel[state] || state;
  }

  saved(text) {
    this.save.textContent = text;
  }

  async startAfresh(page) {
    if (!confirm(texts.afreshAsk)) {
      return;
    }
    await page.saving.save(true);
    const answer = await fetch('/live/afresh', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ path: page.path })
    });
    const said = await answer.json();
    if (!answer.ok) {
      note('afresh', said.message);
      return;
    }
    sessionStorage.setItem('convnet-told', texts.afreshDone(said.kept));
    location.reload();
  }
}

const told = sessionStorage.getItem('convnet-told');
if (told) {
  sessionStorage.removeItem('convnet-told');
  note('told', told);
}
