// A notebook's page turned live: finds the cells that the server rendered, and gives them a kernel.
import { Jupyter } from './jupyter.js';
import { Kernel } from './kernel.js';
import { CodeCell } from './codecell.js';
import { TextCell } from './textcell.js';
import { Saving } from './saving.js';
import { Exercise } from './exercise.js';
import { Toolbar } from './toolbar.js';
import * as assist from './assist.js';
import { stale } from './names.js';
import { make, note, drop } from './dom.js';
import { texts } from './texts.js';

class Page {
  constructor(settings) {
    this.settings = settings;
    this.nonce = settings.nonce;
    this.path = settings.path;
    this.jupyter = new Jupyter(settings.server || '/', settings.token);
    this.main = document.querySelector('main');
    this.cells = [];
  }

  async open() {
    const model = await this.jupyter.read(this.path);
    this.notebook = model.content;
    this.toolbar = new Toolbar(this);
    this.saving = new Saving(this.jupyter, this.path, model.last_modified, () => this.toJSON(),
      state => this.toolbar.saved(state));
    const draft = this.saving.draft();
    if (draft) {
      this.notebook = draft;
      note('told', texts.restored);
    }
    this.connecting = this.connect();
    this.build(this.notebook.cells);
    if (draft) {
      this.saving.touched(true);
    }
    document.querySelector('.foot p').textContent = texts.foot;
    document.documentElement.dataset.live = 'ready';
  }

  build(list) {
    let before = null;
    for (const json of list) {
      const id = 'cell-' + json.id.toLowerCase();
      let section = document.getElementById(id);
      if (!section) {
        section = make('section', { id, class: json.cell_type === 'code' ? 'cell' : 'prose' });
        before ? before.after(section) : this.main.prepend(section);
      }
      before = section;
      this.cells.push(this.cell(json, section));
    }
    const known = new Set(this.cells.map(cell => cell.section));
    this.main.querySelectorAll(':scope > section').forEach(section => known.has(section) || section.remove());
    this.code().filter(cell => cell.json.metadata.convnet && cell.json.metadata.convnet.exercise)
      .forEach(cell => new Exercise(cell, this));
    this.count();
  }

  cell(json, section) {
    return json.cell_type === 'code' ? new CodeCell(json, section, this) : new TextCell(json, section, this);
  }

  code() {
    return this.cells.filter(cell => cell instanceof CodeCell);
  }

  count() {
    this.code().forEach((cell, i) => cell.number(i + 1));
  }

  // The kernel
  async connect() {
    try {
      const specs = await this.jupyter.kernelNames();
      const wanted = this.notebook.metadata.kernelspec && this.notebook.metadata.kernelspec.name;
      const name = specs.kernelspecs[wanted] ? wanted : specs.default;
      const session = await this.jupyter.session(this.path, name);
      this.kernel = new Kernel(this.jupyter, session.kernel.id, this.tabName());
      this.kernel.addEventListener('state', () => this.kernelChanged());
      this.kernel.addEventListener('orphan', event => this.adopt(event.detail));
    } catch (problem) {
      note('kernel', texts.noKernel(problem.message));
    }
  }

  // The same after a reload, so that the server replays what came meanwhile.
  tabName() {
    const name = sessionStorage.getItem('convnet-tab') || crypto.randomUUID();
    sessionStorage.setItem('convnet-tab', name);
    return name;
  }

  kernelChanged() {
    const { state, reason } = this.kernel;
    this.toolbar.kernel(state);
    if (state === 'dead' && reason) {
      this.code().forEach(cell => this.forget(cell));
      note('kernel', texts.dead + ' ' + reason, [[texts.restart, () => this.restart(true)]]);
    } else if (state === 'disconnected') {
      note('connection', texts.disconnected);
    } else {
      drop('connection');
    }
  }

  forget(cell) {
    cell.ran = false;
    if (['queued', 'running'].includes(cell.state)) {
      cell.become('aborted');
    } else if (cell.state !== 'failed' && cell.state !== 'aborted') {
      cell.become(cell.outputs.list.length ? 'old' : 'idle');
    }
  }

  // Messages for cells that ran before this page was loaded anew: the id begins with the cell's.
  adopt({ parent, message }) {
    const cell = this.code().find(one => parent.startsWith(one.id + '~'));
    if (!cell) {
      return;
    }
    if (message.channel === 'shell') {
      cell.finish(message.content);
      return;
    }
    this.kernel.adopt(parent, heard => this.heard(cell, heard), reply => cell.finish(reply));
    this.heard(cell, message);
  }

  heard(cell, message) {
    if (message.header.msg_type === 'update_display_data') {
      this.code().forEach(one => one.outputs.update(message.content) && this.touched());
    } else {
      cell.hear(message);
    }
  }

  async execute(cell) {
    if (!cell.code.trim()) {
      return { status: 'ok' };
    }
    cell.queue();
    await this.connecting;
    const reply = this.kernel
      ? await this.kernel.execute(cell.code, message => this.heard(cell, message),
        { id: cell.id, mayFail: cell.mayFail() })
      : { status: 'aborted' };
    cell.finish(reply);
    return reply;
  }

  run(cell, then) {
    this.execute(cell);
    if (then === 'next') {
      const all = this.code();
      const next = all[all.indexOf(cell) + 1];
      if (next) {
        next.view.focus();
        next.section.scrollIntoView({ block: 'nearest' });
      } else {
        this.insert(cell, 'code');
      }
    }
    return true;
  }

  // All are asked at once; the kernel leaves out those behind one that failed.
  runAll(cells) {
    return Promise.all((cells || this.code()).map(cell => this.execute(cell)));
  }

  runAbove(cell) {
    return this.runAll(this.code().slice(0, this.code().indexOf(cell)));
  }

  interrupt() {
    return this.kernel && this.kernel.interrupt().catch(problem => note('kernel', problem.message));
  }

  async restart(sure) {
    if (!this.kernel || !sure && !confirm(texts.restartAsk)) {
      return;
    }
    drop('kernel');
    this.code().forEach(cell => this.forget(cell));
    await this.kernel.restart().catch(problem => note('kernel', texts.noKernel(problem.message)));
  }

  answer(text) {
    this.kernel.answer(text);
  }

  complete(code, cursor) {
    return this.kernel ? assist.complete(this.kernel, code, cursor) : Promise.resolve(null);
  }

  inspect(code, cursor) {
    return this.kernel ? assist.inspect(this.kernel, code, cursor) : Promise.resolve('');
  }

  // Changes of the notebook
  touched() {
    this.saving.touched(false);
  }

  edited(cell, before) {
    this.saving.touched(true);
    const all = this.code();
    const at = all.indexOf(cell);
    if (at >= 0 && cell.ran) {
      stale(all, at, before).filter(one => one.state === 'done').forEach(one => one.become('stale'));
    }
  }

  insert(after, type) {
    const id = crypto.randomUUID().slice(0, 8);
    const json = type === 'code'
      ? { cell_type: 'code', id, metadata: {}, source: '', outputs: [], execution_count: null }
      : { cell_type: 'markdown', id, metadata: { convnet: { own: true } }, source: '' };
    const section = make('section', { id: 'cell-' + id, class: type === 'code' ? 'cell' : 'prose' });
    after.section.after(section);
    const cell = this.cell(json, section);
    this.cells.splice(this.cells.indexOf(after) + 1, 0, cell);
    this.count();
    this.saving.touched(true);
    (cell.view || cell.area).focus();
  }

  remove(cell) {
    const at = this.cells.indexOf(cell);
    const place = cell.section.previousSibling;
    this.cells.splice(at, 1);
    cell.section.remove();
    this.count();
    this.saving.touched(true);
    note('told', texts.deleted, [[texts.undo, () => {
      place ? place.after(cell.section) : this.main.prepend(cell.section);
      this.cells.splice(at, 0, cell);
      this.count();
      this.saving.touched(true);
    }]]);
  }

  toJSON() {
    return { ...this.notebook, cells: this.cells.map(cell => cell.toJSON()) };
  }
}

const page = new Page(JSON.parse(document.getElementById('live-settings').textContent));
page.open().catch(problem => note('open', problem.message));
