// Text that was meant for a terminal: ANSI colours become classes, a carriage return overwrites its line.

const COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

export function plain(text) {
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}

export function overwritten(text) {
  return text.includes('\r') ? text.replace(/\r\n/g, '\n').replace(/[^\n]*\r(?=[^\n])/g, '') : text;
}

export function terminal(text) {
  const whole = document.createDocumentFragment();
  const classes = new Set();
  const escape = /\u001b\[([0-9;]*)([A-Za-z])/g;
  const written = overwritten(text);
  let from = 0;
  function write(piece) {
    if (!piece) {
      return;
    }
    if (!classes.size) {
      whole.append(piece);
      return;
    }
    const span = document.createElement('span');
    span.className = [...classes].join(' ');
    span.textContent = piece;
    whole.append(span);
  }
  for (let found = escape.exec(written); found; found = escape.exec(written)) {
    write(written.slice(from, found.index));
    from = escape.lastIndex;
    if (found[2] === 'm') {
      style(classes, found[1]);
    }
  }
  write(written.slice(from));
  return whole;
}

function style(classes, codes) {
  for (const code of (codes || '0').split(';').map(Number)) {
    if (code === 0) {
      classes.clear();
    } else if (code === 1) {
      classes.add('ansi-bold');
    } else if (code >= 30 && code <= 37) {
      COLOURS.forEach(colour => classes.delete('ansi-fg-' + colour));
      classes.add('ansi-fg-' + COLOURS[code - 30]);
    } else if (code >= 40 && code <= 48) {
      classes.add('ansi-marked');
    }
    if (code === 38 || code === 48) {
      return; // the numbers that follow choose a colour; one mark is enough
    }
  }
}
