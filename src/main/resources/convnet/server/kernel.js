// One kernel: its channels, its state, and what it answers to whom.
import { SUBPROTOCOL, encode, decode } from './wire.js';

const PATIENCE = [200, 500, 1000, 2000, 4000];

export class Kernel extends EventTarget {
  // session: the name under which this page asks; the same after a reload, so that nothing is missed
  constructor(jupyter, id, session) {
    super();
    this.jupyter = jupyter;
    this.id = id;
    this.session = session;
    this.state = 'connecting';
    this.waiting = new Map();
    this.unsent = [];
    this.attempt = 0;
    this.open();
  }

  open() {
    const socket = new WebSocket(this.jupyter.channels(this.id, this.session), [SUBPROTOCOL]);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      this.attempt = 0;
      this.unsent.splice(0).forEach(([channel, message]) => this.put(channel, message));
      this.ask('kernel_info_request', {}).then(() => {}, () => {});
    };
    socket.onmessage = event => this.hear(decode(event.data));
    socket.onclose = () => this.lost(socket);
    this.socket = socket;
  }

  lost(socket) {
    if (socket !== this.socket || this.closed) {
      return;
    }
    this.become('disconnected', '');
    const pause = PATIENCE[Math.min(this.attempt++, PATIENCE.length - 1)];
    setTimeout(() => this.open(), pause);
  }

  close() {
    this.closed = true;
    this.socket.close();
  }

  become(state, reason) {
    this.state = state;
    this.reason = reason;
    if (state === 'dead') {
      this.waiting.forEach(asked => asked.reply({ status: 'aborted' }));
      this.waiting.clear();
    }
    this.dispatchEvent(new Event('state'));
  }

  // What was asked before is forgotten: nobody will answer it.
  async restart() {
    this.become('dead', '');
    this.become('starting', '');
    await this.jupyter.restart(this.id);
    this.ask('kernel_info_request', {}).then(() => this.become('idle', ''), () => {});
  }

  interrupt() {
    return this.jupyter.interrupt(this.id);
  }

  // id: begins the message's id, so that what comes after a reload finds its cell
  send(channel, type, content, id) {
    const header = {
      msg_id: (id || '') + '~' + crypto.randomUUID(),
      msg_type: type,
      session: this.session,
      username: '',
      date: new Date().toISOString(),
      version: '5.3'
    };
    const message = { header, parent_header: {}, metadata: {}, content };
    if (this.socket.readyState === WebSocket.OPEN) {
      this.put(channel, message);
    } else {
      this.unsent.push([channel, message]);
    }
    return header.msg_id;
  }

  put(channel, message) {
    if (this.socket.protocol === SUBPROTOCOL) {
      this.socket.send(encode(channel, message));
    } else {
      this.socket.send(JSON.stringify({ channel, buffers: [], ...message }));
    }
  }

  // A question with one answer: its content.
  ask(type, content) {
    return new Promise(resolve => {
      const id = this.send('shell', type, content);
      this.waiting.set(id, { reply: resolve, output: () => {} });
    });
  }

  // Runs code; output(message) hears what is published, and the promise gives the reply's content.
  execute(code, output, options) {
    const content = {
      code,
      silent: false,
      store_history: !(options && options.aside),
      user_expressions: {},
      allow_stdin: true,
      stop_on_error: !(options && options.mayFail)
    };
    if (this.state === 'dead') {
      this.dispatchEvent(new Event('state')); // the page says again what happened
      return Promise.resolve({ status: 'aborted' });
    }
    return new Promise(resolve => {
      const id = this.send('shell', 'execute_request', content, options && options.id);
      this.waiting.set(id, { reply: resolve, output });
    });
  }

  // Goes on hearing what a cell that was asked before a reload puts out.
  adopt(id, output, reply) {
    this.waiting.set(id, { output, reply });
  }

  answer(text) {
    this.send('stdin', 'input_reply', { status: 'ok', value: text });
  }

  hear(message) {
    const type = message.header.msg_type;
    const parent = message.parent_header.msg_id;
    if (type === 'status' && message.channel === 'iopub') {
      const own = message.content;
      this.become(own.execution_state, own.reason || '');
      return;
    }
    if (parent && !this.waiting.has(parent)) {
      this.dispatchEvent(new CustomEvent('orphan', { detail: { parent, message } }));
    }
    const asked = this.waiting.get(parent);
    if (!asked) {
      return;
    }
    if (message.channel === 'shell') {
      // What was published before the reply may still be on its way.
      setTimeout(() => this.waiting.delete(parent), 5000);
      asked.reply(message.content);
    } else {
      asked.output(message);
    }
  }
}
