// What a cell puts out, in the classes that the site's pages use. HTML without scripts stands in the page, whose policy
// lets no script in it run; HTML with scripts runs in a frame that has no origin.
import { terminal } from './terminal.js';
import { texts } from './texts.js';

const SHOWN = 200000;
const styles = new Set();
const frames = new Set();

addEventListener('message', event => {
  for (const frame of frames) {
    if (event.source === frame.contentWindow) {
      frame.heard(event.data);
    }
  }
});

new MutationObserver(() => frames.forEach(frame => frame.tell({ theme: theme() })))
  .observe(document.documentElement, { attributeFilter: ['data-theme'] });

function theme() {
  return document.documentElement.dataset.theme || 'light';
}

function element(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function pre(kind, text) {
  const made = element('pre', 'output ' + kind);
  made.tabIndex = 0;
  const left = text.length > SHOWN ? texts.cut(SHOWN / 1000) + '\n' + text.slice(-SHOWN) : text;
  made.append(terminal(left.replace(/\s+$/, '')));
  made.hidden = !left.trim();
  return made;
}

// The style sheet that every value brings along stands once in the head, so that it outlives its output.
function html(source) {
  const made = element('div', 'output html');
  made.innerHTML = source;
  made.querySelectorAll('style').forEach(style => {
    if (!styles.has(style.textContent)) {
      styles.add(style.textContent);
      document.head.append(style.cloneNode(true));
    }
    style.remove();
  });
  made.querySelectorAll('a[href]').forEach(link => {
    link.rel = 'noopener noreferrer';
  });
  return made;
}

function scripted(source) {
  const frame = element('iframe', 'output framed');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = texts.interactive;
  frame.src = '/live/frame.html';
  frame.tell = message => frame.contentWindow && frame.contentWindow.postMessage(message, '*');
  frame.heard = message => {
    if (message.ready) {
      frame.tell({ theme: theme(), html: source });
    } else if (message.height > 0) {
      frame.style.height = Math.min(message.height + 2, 5000) + 'px';
    }
  };
  frames.add(frame);
  return frame;
}

function picture(type, data, alt, size) {
  const figure = element('figure', 'output picture');
  const image = document.createElement('img');
  image.src = 'data:' + type + ';base64,' + data.replace(/\s/g, '');
  image.alt = alt;
  if (size && size.width) {
    image.width = size.width;
  }
  figure.append(image);
  return figure;
}

function bundle(data, metadata) {
  const text = data['text/plain'] || '';
  const says = text && !text.includes('@') && !text.startsWith('BufferedImage');
  const alt = says ? text.trim() : texts.picture;
  if (data['text/html']) {
    const source = data['text/html'];
    if (/<script[\s>]/i.test(source)) {
      return scripted(source);
    }
    return /<[a-zA-Z!/][^>]*>/.test(source) ? html(source) : pre('value', text || source);
  }
  if (data['image/svg+xml']) {
    const made = html(data['image/svg+xml']);
    made.className = 'output picture';
    made.setAttribute('role', 'img');
    made.setAttribute('aria-label', alt);
    return made;
  }
  for (const type of ['image/png', 'image/jpeg', 'image/gif']) {
    if (data[type]) {
      return picture(type, data[type], alt, metadata && metadata[type]);
    }
  }
  return pre('value', text);
}

// An error without the frames that are not the cell's.
function error(output) {
  const lines = (output.traceback || []).join('\n').split('\n')
    .filter(line => line.trim() && !/^\s*at (?!.*\(cell )/.test(line));
  return pre('error', lines.length ? lines.join('\n') : output.ename + ': ' + output.evalue);
}

export function render(output) {
  switch (output.output_type) {
    case 'stream':
      return pre(output.name === 'stderr' ? 'stream stderr' : 'stream', output.text);
    case 'error':
      return error(output);
    default:
      return bundle(output.data || {}, output.metadata);
  }
}

// The outputs of one cell, in the notebook's words and on the page.
export class Outputs {
  constructor(root) {
    this.root = root;
    this.list = [];
    this.nodes = [];
  }

  reset(list) {
    this.nodes.forEach(node => frames.delete(node));
    this.root.replaceChildren();
    this.list = [];
    this.nodes = [];
    list.forEach(output => this.add(output));
    this.root.hidden = !list.length;
    this.clearing = false;
  }

  add(output) {
    const node = render(output);
    this.list.push(output);
    this.nodes.push(node);
    this.root.append(node);
    this.root.hidden = false;
  }

  replace(index, output) {
    const node = render(output);
    this.list[index] = output;
    frames.delete(this.nodes[index]);
    this.nodes[index].replaceWith(node);
    this.nodes[index] = node;
  }

  // One message of the iopub channel; returns whether anything changed.
  hear(message) {
    const content = message.content;
    const type = message.header.msg_type;
    if (type === 'clear_output') {
      this.clearing = true;
      return content.wait ? false : (this.reset([]), true);
    }
    if (!['stream', 'display_data', 'execute_result', 'error'].includes(type)) {
      return false;
    }
    if (this.clearing) {
      this.reset([]);
    }
    const last = this.list[this.list.length - 1];
    if (type === 'stream' && last && last.output_type === 'stream' && last.name === content.name) {
      this.append(last, content.text);
      return true;
    }
    this.add(type === 'stream' ? { output_type: type, name: content.name, text: content.text } : output(type, content));
    return true;
  }

  append(last, text) {
    last.text += text;
    if (last.text.length > 4 * SHOWN) {
      last.text = last.text.slice(-2 * SHOWN); // what a page can show and a notebook should keep
    }
    if (!this.painting) {
      this.painting = true;
      requestAnimationFrame(() => {
        this.painting = false;
        const index = this.list.indexOf(last);
        if (index >= 0) {
          this.replace(index, last);
        }
      });
    }
  }

  // Replaces what was shown under a name; returns whether it was shown here.
  update(content) {
    const name = content.transient && content.transient.display_id;
    let found = false;
    this.list.forEach((one, index) => {
      if (name && one.displayId === name) {
        this.replace(index, named({ ...one, data: content.data, metadata: content.metadata || {} }, name));
        found = true;
      }
    });
    return found;
  }
}

function output(type, content) {
  if (type === 'error') {
    return { output_type: type, ename: content.ename, evalue: content.evalue, traceback: content.traceback };
  }
  const made = { output_type: type, data: content.data, metadata: content.metadata || {} };
  if (type === 'execute_result') {
    made.execution_count = content.execution_count;
  }
  return named(made, content.transient && content.transient.display_id);
}

// The name of a display is not part of a notebook's file.
function named(made, name) {
  Object.defineProperty(made, 'displayId', { value: name, enumerable: false });
  return made;
}
