// Keeps the notebook on disk while it is written. What cannot be saved stays in this browser until it can.
import { note, drop } from './dom.js';
import { Refused } from './jupyter.js';
import { texts } from './texts.js';

const PAUSE = 400;
const LONGEST = 800;

export class Saving {
  // content(): the notebook now; told(text): shows the state
  constructor(jupyter, path, stamp, content, told) {
    Object.assign(this, { jupyter, path, stamp, content, told });
    this.key = 'convnet-draft:' + path;
    addEventListener('pagehide', () => this.dirty && this.keepDraft());
    this.watchTabs();
  }

  // Something changed; soon: whether a person wrote it
  touched(soon) {
    const now = Date.now();
    this.first = this.dirty ? this.first : now;
    this.dirty = true;
    clearTimeout(this.timer);
    const wait = soon ? Math.max(0, Math.min(PAUSE, this.first + LONGEST - now)) : 3000;
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save(force) {
    if (this.saving || this.halted && !force) {
      this.again = true;
      return;
    }
    this.saving = true;
    this.dirty = false;
    this.told(texts.saving);
    try {
      if (!force) {
        const there = await this.jupyter.stamp(this.path);
        if (there.last_modified !== this.stamp) {
          this.conflict();
          return;
        }
      }
      const saved = await this.jupyter.save(this.path, this.content());
      this.stamp = saved.last_modified;
      this.halted = false;
      localStorage.removeItem(this.key);
      drop('unsaved');
      this.told(this.dirty ? texts.saving : texts.saved);
    } catch (problem) {
      this.failed(problem);
    } finally {
      this.saving = false;
      if (this.again) {
        this.again = false;
        this.touched(true);
      }
    }
  }

  failed(problem) {
    this.dirty = true;
    this.keepDraft();
    const gone = !(problem instanceof Refused);
    const reason = gone ? texts.disconnected : problem.status === 403 ? texts.foreign : texts.unsaved(problem.message);
    note('unsaved', reason);
    this.told('');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), 3000);
  }

  keepDraft() {
    try {
      localStorage.setItem(this.key, JSON.stringify({ stamp: this.stamp, notebook: this.content() }));
    } catch (e) {
      // no room: the outputs of a notebook can be large, what was written is not
      const notebook = this.content();
      notebook.cells = notebook.cells.map(cell => ({ ...cell.toJSON ? cell.toJSON() : cell, outputs: [] }));
      localStorage.setItem(this.key, JSON.stringify({ stamp: this.stamp, notebook }));
    }
  }

  // What was written and not saved before the server ended; null if there is nothing.
  draft() {
    const text = localStorage.getItem(this.key);
    localStorage.removeItem(this.key);
    try {
      const kept = JSON.parse(text);
      return kept && kept.stamp === this.stamp ? kept.notebook : null;
    } catch (e) {
      return null;
    }
  }

  conflict() {
    this.halted = true;
    this.dirty = true;
    this.told('');
    note('conflict', texts.changed, [
      [texts.loadTheirs, () => {
        this.dirty = false;
        location.reload();
      }],
      [texts.keepMine, () => this.save(true)]
    ]);
  }

  // Two tabs on one notebook are told of each other.
  watchTabs() {
    const channel = new BroadcastChannel('convnet:' + this.path);
    channel.onmessage = event => {
      if (event.data === 'here?') {
        channel.postMessage('here');
      }
      note('tabs', texts.otherTab);
    };
    channel.postMessage('here?');
  }
}
