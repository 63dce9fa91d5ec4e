// The receptive-field explorer: a stack of layers, and what each position of each layer sees along one axis.
function explore(body, values) {
  var state = { n: values.n, layers: copy(values.layers), layer: values.layers.length, at: -1 };
  var table = page.element('div', { class: 'cn-x-scroll' });
  var map = page.element('div', { class: 'cn-x-map' });
  var square = page.element('div', { class: 'cn-x-square', role: 'img' });
  var sum = page.element('p', { class: 'cn-x-sum' });
  var problem = page.element('p', { class: 'cn-x-problem', role: 'status' });
  var live = page.live();
  var size = page.slider('n', 'input size', { least: 4, most: Math.max(64, values.n), value: state.n }, function (n) {
    state.n = n;
    state.at = -1;
    draw();
  });
  var LIMITS = { k: [1, 15, 'window'], s: [1, 8, 'stride'], p: [0, 7, 'padding'], d: [1, 8, 'dilation'] };

  function copy(layers) {
    return layers.map(function (layer) {
      return { name: layer.name, k: layer.k, s: layer.s, p: layer.p, d: layer.d };
    });
  }

  // Everything that follows from the stack, once a drawing.
  function measured() {
    var rows = math.fields(state.n, state.layers);
    var sizes = [state.n].concat(rows.map(function (row) {
      return row.output;
    }));
    var whole = sizes.indexOf(0) < 0 ? sizes.length : sizes.indexOf(0);
    return { rows: rows, sizes: sizes, whole: whole, names: ['input'].concat(state.layers.map(function (layer, i) {
      return i + 1 + ' ' + layer.name;
    })) };
  }

  function draw() {
    drawTable(measured());
    drawField();
  }

  function drawField() {
    var now = measured();
    state.layer = Math.max(0, Math.min(state.layer, now.whole - 1));
    var n = now.sizes[state.layer];
    state.at = state.at < 0 ? Math.floor(n / 2) : Math.min(state.at, n - 1);
    var lost = now.whole < now.sizes.length ? now.whole - 1 : -1;
    page.say(problem, lost < 0 ? '' : 'layer ' + (lost + 1) + ', '
      + math.refusal(state.layers[lost].name, now.sizes[lost], state.layers[lost], Infinity));
    var seen = math.trace(state.n, state.layers, state.layer, state.at);
    drawMap(now, seen);
    drawText(now, seen[0]);
  }

  function numberField(layer, i, key) {
    var limit = LIMITS[key];
    var input = page.element('input', {
      type: 'number', min: limit[0], max: limit[1], value: layer[key], 'aria-label': limit[2] + ' of layer ' + (i + 1)
    });
    input.addEventListener('input', function () {
      var value = Math.floor(Number(input.value));
      if (input.value !== '' && value >= limit[0] && value <= limit[1]) {
        layer[key] = value;
        state.at = -1;
        drawNumbers(measured());
        drawField();
      }
    });
    return page.element('td', {}, [input]);
  }

  function drawTable(now) {
    var rows = state.layers.map(function (layer, i) {
      var remove = page.button('×', function () {
        state.layers.splice(i, 1);
        state.layer = state.layers.length;
        state.at = -1;
        draw();
        (table.querySelectorAll('button')[Math.min(i, state.layers.length - 1)] || body.querySelector('button')).focus();
      });
      remove.setAttribute('aria-label', 'remove layer ' + (i + 1));
      return page.element('tr', {}, [
        page.element('td', {}, [now.names[i + 1]]),
        numberField(layer, i, 'k'), numberField(layer, i, 's'), numberField(layer, i, 'p'), numberField(layer, i, 'd'),
        page.element('td', { class: 'cn-number' }), page.element('td', { class: 'cn-number' }), page.element('td', { class: 'cn-number' }),
        page.element('td', {}, [remove])
      ]);
    });
    var heads = ['layer', 'window', 'stride', 'padding', 'dilation', 'size', 'jump', 'receptive field'].map(function (text) {
      return page.element('th', { scope: 'col' }, [text]);
    });
    table.textContent = '';
    table.append(page.element('table', { class: 'cn-table' }, [
      page.element('thead', {}, [page.element('tr', {}, heads.concat([page.element('td')]))]), page.element('tbody', {}, rows)
    ]));
    drawNumbers(now);
  }

  function drawNumbers(now) {
    table.querySelectorAll('tbody tr').forEach(function (line, i) {
      var row = now.rows[i];
      var cells = line.querySelectorAll('.cn-number');
      page.say(cells[0], i + 1 < now.whole ? String(row.output) : 'does not fit');
      page.say(cells[1], String(row.jump));
      page.say(cells[2], String(row.size));
    });
  }

  // Each layer is a strip; each position stands above the middle of what it sees.
  function drawMap(now, seen) {
    var places = now.sizes.slice(0, now.whole).map(function (n, l) {
      var row = l === 0 ? { size: 1, jump: 1, first: 0 } : now.rows[l - 1];
      return { n: n, jump: row.jump, middle: row.first + row.size / 2 };
    });
    var low = Math.min.apply(null, places.map(function (place) {
      return place.middle - 0.5;
    }));
    var high = Math.max.apply(null, places.map(function (place) {
      return place.middle + (place.n - 1) * place.jump + 0.5;
    }));
    function across(position) {
      return 100 * (position - low) / (high - low);
    }
    if (map.children.length !== places.length || places.some(function (place, l) {
      return map.children[l].querySelectorAll('[data-i]').length !== place.n;
    })) {
      map.textContent = '';
      places.forEach(function (place, l) {
        map.append(strip(place, now.names[l], l));
      });
    }
    places.forEach(function (place, l) {
      var lit = {};
      (seen[l] || []).forEach(function (i) {
        lit[i] = true;
      });
      page.say(map.children[l].firstChild, now.names[l] + ' · ' + place.n);
      map.children[l].querySelectorAll('[data-i]').forEach(function (cell, i) {
        var chosen = l === state.layer && i === state.at;
        cell.style.left = across(place.middle + i * place.jump - 0.45) + '%';
        cell.style.width = 90 / (high - low) + '%';
        cell.className = 'cn-x-dot' + (chosen ? ' cn-x-result' : lit[i] ? l === 0 ? ' cn-x-window' : ' cn-x-product' : '');
        cell.tabIndex = chosen || l !== state.layer && i === Math.min(place.n - 1, Math.floor(place.n / 2)) ? 0 : -1;
        cell.setAttribute('aria-selected', chosen);
      });
    });
  }

  function strip(place, name, l) {
    var line = page.element('div', { class: 'cn-x-strip', role: 'row' });
    for (var i = 0; i < place.n; i++) {
      line.append(page.element('div', { role: 'gridcell', 'data-i': i, 'data-l': l, 'aria-label': name + ', position ' + i }));
    }
    return page.element('div', { role: 'grid', 'aria-label': name }, [page.element('div', { class: 'cn-x-title', 'aria-hidden': 'true' }), line]);
  }

  function choose(layer, position, focus) {
    state.layer = layer;
    state.at = position;
    drawField();
    if (focus) {
      map.querySelector('[data-l="' + layer + '"][data-i="' + position + '"]').focus();
    }
  }

  function place(event) {
    var cell = event.target.closest('[data-i]');
    return cell ? { layer: Number(cell.dataset.l), at: Number(cell.dataset.i) } : null;
  }

  map.addEventListener('click', function (event) {
    var to = place(event);
    if (to) {
      choose(to.layer, to.at, true);
    }
  });
  map.addEventListener('pointerover', function (event) {
    var to = place(event);
    if (to && event.pointerType === 'mouse') {
      choose(to.layer, to.at, map.contains(document.activeElement));
    }
  });
  map.addEventListener('focusin', function (event) {
    var to = place(event);
    if (to && (to.layer !== state.layer || to.at !== state.at)) {
      choose(to.layer, to.at, false);
    }
  });
  map.addEventListener('keydown', function (event) {
    var now = measured();
    var layer = state.layer;
    var at = state.at;
    switch (event.key) {
      case 'ArrowLeft': at--; break;
      case 'ArrowRight': at++; break;
      case 'ArrowUp': layer--; break;
      case 'ArrowDown': layer++; break;
      case 'Home': at = 0; break;
      case 'End': at = now.sizes[layer] - 1; break;
      default: return;
    }
    event.preventDefault();
    if (layer < 0 || layer >= now.whole) {
      return;
    }
    if (layer !== state.layer) {
      at = Math.round((at + 0.5) * now.sizes[layer] / now.sizes[state.layer] - 0.5);
    }
    if (at >= 0 && at < now.sizes[layer]) {
      choose(layer, at, true);
    }
  });

  function drawText(now, pixels) {
    var row = state.layer === 0 ? { size: 1, jump: 1, first: 0 } : now.rows[state.layer - 1];
    var first = row.first + state.at * row.jump;
    var last = first + row.size - 1;
    var real = pixels.length;
    var text = now.names[state.layer] + ', position ' + state.at + ': receptive field ' + row.size + ', from ' + page.number(first) + ' to ' + last
      + (first < 0 || last >= state.n ? ', partly in the padding' : '')
      + '; it reads ' + real + ' of ' + state.n + ' input positions' + (real === state.n ? ', the whole axis' : '')
      + '; its neighbour starts ' + row.jump + ' further on.';
    page.say(sum, text);
    page.say(live, 'receptive field ' + row.size + ', from ' + page.number(first) + ' to ' + last);
    var from = Math.max(0, first);
    var to = Math.min(state.n, last + 1);
    var x = 100 * from / state.n;
    var side = 100 * Math.max(0, to - from) / state.n;
    square.setAttribute('aria-label', 'both axes: the field of row ' + state.at + ', column ' + state.at + ' in the ' + state.n + '×' + state.n + ' input');
    square.textContent = '';
    var part = page.element('div', {});
    part.style.left = part.style.top = x + '%';
    part.style.width = part.style.height = side + '%';
    square.append(part);
  }

  function adder(label, layer) {
    return page.button(label, function () {
      state.layers.push({ name: layer.name, k: layer.k, s: layer.s, p: layer.p, d: 1 });
      state.layer = state.layers.length;
      state.at = -1;
      draw();
    });
  }

  body.append(
    page.element('div', { class: 'cn-x-controls' }, [
      size.element,
      adder('Add convolution', { name: 'conv2d', k: 3, s: 1, p: 0 }),
      adder('Add pooling', { name: 'maxPool2d', k: 2, s: 2, p: 0 }),
      page.button('As given', function () {
        state.layers = copy(values.layers);
        state.n = values.n;
        size.write(values.n);
        state.layer = state.layers.length;
        state.at = -1;
        draw();
      })
    ]),
    table, problem,
    page.element('div', { class: 'cn-x-stage cn-x-wide' }, [
      map,
      page.element('div', { class: 'cn-x-matrix' }, [page.element('div', { class: 'cn-x-title', 'aria-hidden': 'true' }, ['both axes']), square])
    ]),
    sum,
    page.legend([
      { look: 'cn-x-result', text: 'the chosen position' }, { look: 'cn-x-product', text: 'what it reads on the way' }, { look: 'cn-x-window', text: 'its field in the input' }
    ]),
    page.element('p', { class: 'cn-x-note' }, ['One axis; the other one is alike. Point at a position of any layer, tap it, or go there with Tab and the arrow keys.']),
    live
  );
  draw();
}
