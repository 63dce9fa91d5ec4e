// An exercise: a button that checks the answer, and hints one after another.
import { button, make } from './dom.js';
import { Outputs } from './outputs.js';
import { texts } from './texts.js';

const LEVELS = 3;

export class Exercise {
  constructor(cell, page) {
    this.cell = cell;
    this.page = page;
    this.name = cell.json.metadata.convnet.exercise;
    this.next = 1;
    this.hintButton = button(texts.hint(1, LEVELS), () => this.hint());
    this.hints = make('div', { class: 'live-hints', role: 'status', 'aria-label': texts.hints });
    cell.section.querySelector('.source').after(
      make('div', { class: 'live-exercise' }, button(texts.check, () => this.check(), { class: 'live-button check' }),
        this.hintButton),
      this.hints);
  }

  // The imports first if this kernel has not seen them, then the answer, then the cell that checks it.
  async check() {
    const all = this.page.code();
    const at = all.indexOf(this.cell);
    const imports = all.slice(0, at).filter(cell => !cell.ran && /^\s*import /.test(cell.code));
    const checking = all.slice(at + 1).find(cell => /\bcheck\s*\(/.test(cell.code));
    await this.page.runAll([...imports, this.cell, ...(checking ? [checking] : [])]);
    if (checking && this.cell.state === 'done') {
      checking.section.scrollIntoView({ block: 'nearest' });
    }
  }

  // A hint is the kernel's, but not the notebook's.
  async hint() {
    const level = this.next > LEVELS ? 1 : this.next;
    const place = make('div', {});
    if (level === 1) {
      this.hints.replaceChildren();
    }
    this.hints.append(place);
    const shown = new Outputs(place);
    const code = 'convnet.grading.Check.hint("' + this.name + '", ' + level + ');';
    await this.page.kernel.execute(code, message => shown.hear(message), { aside: true });
    this.next = level + 1;
    this.hintButton.textContent = texts.hint(this.next, LEVELS);
  }
}
