// A code cell on the page: its editor, its state, its outputs.
import { editor, mark } from './editor.js';
import { Outputs } from './outputs.js';
import { button, make } from './dom.js';
import { plain } from './terminal.js';
import { texts } from './texts.js';

export class CodeCell {
  // json: the cell in the notebook's words; page: what the cell belongs to
  constructor(json, section, page) {
    this.json = json;
    this.section = section;
    this.page = page;
    this.ran = false; // in this kernel
    this.code = json.source;
    this.ranCode = json.source;
    this.build();
    this.outputs.reset(json.outputs || []);
    this.become(json.execution_count ? 'old' : 'idle');
  }

  get id() {
    return this.json.id;
  }

  // Some cells of the lessons show an error; the cells below them run all the same.
  mayFail() {
    return (this.json.metadata.tags || []).includes('raises-exception');
  }

  build() {
    const source = this.section.querySelector('.source') || make('div', { class: 'source' });
    source.classList.add('live');
    this.runButton = button('▶', () => this.page.run(this, 'stay'), { class: 'live-button run' });
    this.count = make('span', { class: 'live-count', role: 'status' });
    const tools = make('span', { class: 'live-tools' },
      button(texts.add, () => this.page.insert(this, 'code')),
      button(texts.addText, () => this.page.insert(this, 'markdown')),
      button(texts.runAbove, () => this.page.runAbove(this)),
      button(texts.deleteCell, () => this.page.remove(this)));
    const bar = make('div', { class: 'live-cell-bar' }, this.runButton, this.count, tools);
    const place = make('div', { class: 'live-editor' });
    source.replaceChildren(bar, place);
    if (!source.parentNode) {
      this.section.append(source);
    }
    const old = this.section.querySelector('.outputs');
    const root = old || make('div', { class: 'outputs' });
    root.hidden = true;
    this.section.append(root);
    this.outputs = new Outputs(root);
    this.view = editor(place, this.code, '', this.page.nonce, {
      run: (view, then) => this.page.run(this, then),
      changed: text => this.changed(text),
      leave: () => (this.runButton.focus(), true),
      complete: (code, cursor) => this.page.complete(code, cursor),
      inspect: (code, cursor) => this.page.inspect(code, cursor)
    });
    this.foldImports(source);
  }

  // Cells of many imports say little; a button opens them.
  foldImports(source) {
    const lines = this.code.trim().split('\n').filter(line => line.trim());
    if (lines.length > 4 && lines.every(line => line.startsWith('import '))) {
      source.classList.add('folded');
      source.append(button(texts.fold(lines.length), event => {
        source.classList.remove('folded');
        event.target.remove();
        this.view.focus();
      }, { class: 'live-button unfold', 'aria-expanded': 'false' }));
    }
  }

  number(n) {
    this.runButton.setAttribute('aria-label', texts.run(n));
    this.runButton.title = texts.run(n) + ' (Ctrl+Enter)';
    this.view.contentDOM.setAttribute('aria-label', texts.editor(n));
  }

  changed(text) {
    const before = this.code;
    this.code = text;
    if (this.ran) {
      this.become(text === this.ranCode ? 'done' : 'edited');
    }
    this.page.edited(this, before);
  }

  setText(text) {
    if (text !== this.code) {
      this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    }
  }

  become(state) {
    this.state = state;
    this.section.dataset.state = state;
    const n = this.json.execution_count;
    this.count.textContent = {
      idle: '', old: '', queued: texts.queued, running: texts.running, done: '[' + n + ']',
      failed: '[' + n + '] ' + texts.failed, aborted: texts.aborted, edited: texts.later, stale: texts.stale
    }[state];
  }

  // Before the kernel is asked.
  queue() {
    this.ranCode = this.code;
    mark(this.view, 0);
    this.outputs.reset([]);
    this.become('queued');
  }

  hear(message) {
    const type = message.header.msg_type;
    if (type === 'execute_input') {
      this.json.execution_count = message.content.execution_count;
      this.become('running');
    } else if (type === 'input_request') {
      this.askInput(message.content.prompt);
    } else if (this.outputs.hear(message)) {
      if (type === 'error') {
        this.point(message.content);
      }
      this.page.touched();
    }
  }

  // The line of an error, which the kernel names in its message or in a frame of the cell.
  point(error) {
    const text = plain((error.traceback || []).join('\n'));
    const named = /^line (\d+):/.exec(error.evalue || '')
      || new RegExp('\\(cell ' + this.json.execution_count + ', line (\\d+)\\)').exec(text);
    if (named) {
      mark(this.view, Number(named[1]));
    }
  }

  finish(reply) {
    this.json.execution_count = reply.execution_count || this.json.execution_count;
    this.ran = reply.status === 'ok';
    const state = { ok: 'done', error: 'failed' }[reply.status] || 'aborted';
    this.become(state === 'done' && this.code !== this.ranCode ? 'edited' : state);
    this.page.touched();
  }

  askInput(prompt) {
    const field = make('input', { type: 'text', 'aria-label': prompt || texts.input, placeholder: prompt || texts.input });
    const form = make('form', { class: 'live-input' }, field);
    form.addEventListener('submit', event => {
      event.preventDefault();
      form.remove();
      this.page.answer(field.value);
    });
    this.section.append(form);
    field.focus();
  }

  // The cell as the notebook keeps it.
  toJSON() {
    return {
      ...this.json, source: this.code, outputs: this.outputs.list,
      execution_count: this.json.execution_count || null
    };
  }
}
