// The parts that all explorers are made of. Nothing here leaves the element of its explorer.
var page = (function () {
  'use strict';

  var calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  function element(tag, attributes, children) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  // Only where something changed, so that screen readers are not told the same twice.
  function say(target, text) {
    if (target.textContent !== text) {
      target.textContent = text;
    }
  }

  function number(value) {
    var text = Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2)));
    return (text === '-0' ? '0' : text).replace('-', '−');
  }

  function signed(value) {
    return value < 0 ? '(' + number(value) + ')' : number(value);
  }

  // A number to choose: a slider with its letter and its value beside it.
  function slider(letter, meaning, range, changed) {
    var input = element('input', { type: 'range', min: range.least, max: range.most, step: 1, 'aria-label': meaning });
    var shown = element('output', { class: 'cn-x-value', 'aria-hidden': 'true' });
    function write(value) {
      input.value = value;
      shown.textContent = letter + ' = ' + input.value;
      input.setAttribute('aria-valuetext', meaning + ' ' + input.value);
    }
    input.addEventListener('input', function () {
      write(input.value);
      changed(Number(input.value));
    });
    write(range.value);
    return {
      element: element('label', { class: 'cn-x-slider', title: meaning }, [
        shown, input, element('span', { class: 'cn-x-meaning', 'aria-hidden': 'true' }, [meaning])
      ]),
      write: write,
      most: function (most) {
        input.max = most;
        write(input.value);
        input.disabled = Number(input.min) === most;
        return Number(input.value);
      }
    };
  }

  function toggle(label, checked, changed) {
    var input = element('input', { type: 'checkbox' });
    input.checked = checked;
    input.addEventListener('change', function () {
      changed(input.checked);
    });
    return element('label', { class: 'cn-x-toggle' }, [input, label]);
  }

  function button(label, clicked) {
    var made = element('button', { type: 'button', class: 'cn-x-button' }, [label]);
    made.addEventListener('click', clicked);
    return made;
  }

  function select(meaning, options, value, changed) {
    var made = element('select', { 'aria-label': meaning }, Object.keys(options).map(function (key) {
      return element('option', { value: key }, [options[key]]);
    }));
    made.value = value;
    made.addEventListener('change', function () {
      changed(made.value);
    });
    return made;
  }

  // Numbers in cells. With pick, each cell can be pointed at, tapped, and reached by the arrow keys.
  function grid(title, pick) {
    var body = element('div', { class: 'cn-x-grid', role: pick ? 'grid' : 'img' });
    var heading = element('div', { class: 'cn-x-title', 'aria-hidden': 'true' }, [title]);
    var cells = [];
    var at = { y: 0, x: 0 };

    function place(target) {
      var cell = target.closest ? target.closest('[data-y]') : null;
      return cell && body.contains(cell) ? { y: Number(cell.dataset.y), x: Number(cell.dataset.x) } : null;
    }

    function choose(next, focus) {
      at = next;
      pick(at.y, at.x);
      if (focus) {
        cells[at.y][at.x].focus({ preventScroll: false });
      }
    }

    function rebuild(rows) {
      body.textContent = '';
      body.style.gridTemplateColumns = 'repeat(' + rows[0].length + ',minmax(1.05em,2.5em))';
      cells = rows.map(function (row, y) {
        var line = element('div', { role: pick ? 'row' : 'presentation', class: 'cn-x-row' });
        body.append(line);
        return row.map(function (unused, x) {
          var cell = element('div', pick ? { role: 'gridcell', tabindex: -1, 'data-y': y, 'data-x': x } : {});
          line.append(cell);
          return cell;
        });
      });
    }

    if (pick) {
      body.addEventListener('pointerover', function (event) {
        var next = place(event.target);
        if (next && event.pointerType === 'mouse') {
          choose(next, body.contains(document.activeElement));
        }
      });
      body.addEventListener('click', function (event) {
        var next = place(event.target);
        if (next) {
          choose(next, true);
        }
      });
      body.addEventListener('focusin', function (event) {
        var next = place(event.target);
        if (next && (next.y !== at.y || next.x !== at.x)) {
          choose(next, false);
        }
      });
      body.addEventListener('keydown', function (event) {
        var y = at.y;
        var x = at.x;
        switch (event.key) {
          case 'ArrowUp': y--; break;
          case 'ArrowDown': y++; break;
          case 'ArrowLeft': x--; break;
          case 'ArrowRight': x++; break;
          case 'Home': x = 0; break;
          case 'End': x = cells[0].length - 1; break;
          default: return;
        }
        event.preventDefault();
        if (cells[y] && cells[y][x]) {
          choose({ y: y, x: x }, true);
        }
      });
    }

    // rows of {text, look, label}; the chosen cell is the one that Tab reaches
    function draw(label, rows, chosen) {
      body.setAttribute('aria-label', label);
      if (cells.length !== rows.length || cells[0].length !== rows[0].length) {
        rebuild(rows);
      }
      at = chosen || at;
      rows.forEach(function (row, y) {
        row.forEach(function (content, x) {
          var cell = cells[y][x];
          say(cell, content.text);
          cell.className = 'cn-x-cell ' + (content.look || '');
          if (pick) {
            cell.setAttribute('aria-label', content.label || content.text);
            cell.tabIndex = y === at.y && x === at.x ? 0 : -1;
            cell.setAttribute('aria-selected', y === at.y && x === at.x);
          }
        });
      });
    }

    return { element: element('div', { class: 'cn-x-matrix' }, [heading, body]), draw: draw };
  }

  // A button that moves on by itself, or one step for each press where motion is unwelcome.
  function player(label, step) {
    var timer = 0;
    var made = button(label, function () {
      if (timer) {
        stop();
      } else if (calm.matches) {
        step();
      } else {
        timer = setInterval(function () {
          if (!made.isConnected) {
            stop();
          } else {
            step();
          }
        }, 600);
        made.textContent = 'Stop';
      }
    });
    function stop() {
      clearInterval(timer);
      timer = 0;
      made.textContent = label;
    }
    return { element: made, stop: stop };
  }

  function live() {
    return element('div', { class: 'cn-x-live', 'aria-live': 'polite' });
  }

  // The legend of looks that a grid uses.
  function legend(entries) {
    return element('div', { class: 'cn-x-legend' }, entries.map(function (entry) {
      return element('span', {}, [element('span', { class: 'cn-x-cell cn-x-key ' + entry.look, 'aria-hidden': 'true' }), entry.text]);
    }));
  }

  // Brings every waiting explorer with these values to life; the picture it brings along goes when that has worked.
  function start(key, values, build) {
    document.querySelectorAll('[data-cn-explorer="' + key + '"]:not([data-live])').forEach(function (root) {
      root.setAttribute('data-live', '');
      var body = element('div', { class: 'cn-x' });
      build(body, values);
      root.querySelector('.cn-x-still').replaceWith(body);
      root.addEventListener('keydown', function (event) {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== 'Escape') {
          event.stopPropagation(); // notebooks and slides have keys of their own
        }
      });
    });
  }

  return {
    calm: calm,
    element: element,
    say: say,
    number: number,
    signed: signed,
    slider: slider,
    toggle: toggle,
    button: button,
    select: select,
    grid: grid,
    player: player,
    live: live,
    legend: legend,
    start: start
  };
})();
