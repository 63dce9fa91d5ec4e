// Keeps the notebook on disk while it is written. What cannot be saved stays in this browser until it can.
import { note, drop } from './dom.js';
import { Refused } from './jupyter.js';
import { texts } from './texts.js';

const PAUSE = 400;
const LONGEST = 800;
const LAZY = 3000;

export class Saving {
  // content(): the notebook now; told(text): shows the state
  constructor(jupyter, path, stamp, content, told) {
    Object.assign(this, { jupyter, path, stamp, content, told });
    this.key = 'convnet-draft:' + path;
    addEventListener('pagehide', () => this.dirty && this.keepDraft());
    this.watchTabs();
  }

  // Something changed; soon: whether a person wrote it. One timer waits for a pause; another, which writing on does not
  // put off, bounds what can be lost.
  touched(soon) {
    this.dirty = true;
    const now = Date.now();
    const latest = now + (soon ? LONGEST : LAZY);
    if (!this.latestTimer || latest < this.latest) {
      clearTimeout(this.latestTimer);
      this.latest = latest;
      this.latestTimer = setTimeout(() => this.save(), latest - now);
    }
    if (soon) {
      clearTimeout(this.pauseTimer);
      this.pauseTimer = setTimeout(() => this.save(), PAUSE);
    }
  }

  calm() {
    clearTimeout(this.pauseTimer);
    clearTimeout(this.latestTimer);
    this.latestTimer = 0;
  }

  async save(force) {
    this.calm();
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
      drop('connection');
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
    note(gone ? 'connection' : 'unsaved', reason);
    this.told('');
    this.calm();
    this.touched(false);
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
