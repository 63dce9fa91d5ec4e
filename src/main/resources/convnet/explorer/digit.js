// A trained network that reads what is drawn, and shows all its feature maps.
function explore(body, values) {
  var N = 28;
  var layers = network.unpacked(values.layers);
  var examples = values.examples.map(network.pixels);
  var drawing = examples[0].slice();
  var state = { y: N / 2, x: N / 2, pen: false, erase: false, centre: false, last: null, waiting: false };
  var pad = page.element('canvas', {
    width: 280, height: 280, tabindex: 0, role: 'application', class: 'cn-x-pad',
    'aria-label': 'drawing pad of ' + N + ' by ' + N + ' pixels: arrow keys move the pen, Space puts it down and lifts it, Delete clears'
  });
  var read = page.element('canvas', { width: N, height: N, class: 'cn-x-read', role: 'img', 'aria-label': 'the image as the network reads it' });
  var maps = page.element('div', { class: 'cn-x-layers' });
  var bars = page.element('div', { class: 'cn-x-bars', role: 'img' });
  var answer = page.element('p', { class: 'cn-x-answer' });
  var live = page.live();
  var rows = layers.map(function (layer) {
    var many = layer.h * layer.w > 1;
    var line = page.element('div', { class: 'cn-x-maps', role: 'img' });
    var canvases = [];
    for (var c = 0; c < (many ? layer.c : 1); c++) {
      var canvas = page.element('canvas', many ? { width: layer.w, height: layer.h } : { width: layer.c, height: 1, class: 'cn-x-vector' });
      canvases.push(canvas);
      line.append(canvas);
    }
    var range = page.element('span', { class: 'cn-x-range' });
    var row = page.element('div', {}, [
      page.element('div', { class: 'cn-x-title' }, [layer.name + ' → ' + (many ? layer.c + ' × ' + layer.h + '×' + layer.w : layer.c) + ' ', range]), line
    ]);
    if (layer.kind !== 'same') {
      maps.append(row);
    }
    return { canvases: canvases, many: many, line: line, range: range, layer: layer };
  });

  function colour(value, largest) {
    var t = largest > 0 ? Math.max(-1, Math.min(1, value / largest)) : 0;
    return t >= 0 ? [20 + 235 * t, 20 + 165 * t, 24 + 66 * t] : [20 + 60 * -t, 20 + 160 * -t, 24 + 226 * -t];
  }

  function paint(canvas, data, offset, largest, grey) {
    var context = canvas.getContext('2d');
    var image = context.createImageData(canvas.width, canvas.height);
    for (var i = 0; i < canvas.width * canvas.height; i++) {
      var value = data[offset + i];
      var rgb = grey ? [255 * value, 255 * value, 255 * value] : colour(value, largest);
      image.data[4 * i] = rgb[0];
      image.data[4 * i + 1] = rgb[1];
      image.data[4 * i + 2] = rgb[2];
      image.data[4 * i + 3] = 255;
    }
    context.putImageData(image, 0, 0);
  }

  function later() {
    if (!state.waiting) {
      state.waiting = true;
      requestAnimationFrame(function () {
        state.waiting = false;
        draw();
      });
    }
  }

  function draw() {
    drawPad();
    var image = state.centre ? network.centred(drawing, N) : drawing;
    paint(read, image, 0, 1, true);
    var outputs = network.outputs(layers, { c: 1, h: N, w: N, data: image });
    outputs.forEach(function (output, i) {
      drawLayer(rows[i], output);
    });
    drawAnswer(network.softmax(outputs[outputs.length - 1].data));
  }

  function drawPad() {
    var small = page.element('canvas', { width: N, height: N });
    paint(small, drawing, 0, 1, true);
    var context = pad.getContext('2d');
    context.imageSmoothingEnabled = false;
    context.drawImage(small, 0, 0, pad.width, pad.height);
    if (document.activeElement === pad) {
      var scale = pad.width / N;
      context.lineWidth = 3;
      context.strokeStyle = state.erase ? '#e3a0c6' : state.pen ? '#f2a65a' : '#6cbcf0';
      context.beginPath();
      context.arc(state.x * scale, state.y * scale, 1.4 * scale, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  function drawLayer(row, output) {
    var low = Infinity;
    var high = -Infinity;
    output.data.forEach(function (value) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    });
    var largest = Math.max(Math.abs(low), Math.abs(high));
    row.canvases.forEach(function (canvas, c) {
      paint(canvas, output.data, c * (row.many ? output.h * output.w : 0), largest, false);
    });
    page.say(row.range, 'from ' + page.number(low) + ' to ' + page.number(high));
    row.line.setAttribute('aria-label', row.layer.name + ': values from ' + page.number(low) + ' to ' + page.number(high));
  }

  function drawAnswer(probabilities) {
    var best = probabilities.indexOf(Math.max.apply(null, probabilities));
    if (!bars.children.length) {
      probabilities.forEach(function (unused, digit) {
        bars.append(page.element('span', { class: 'cn-x-digit' }, [String(digit)]),
          page.element('span', { class: 'cn-x-track' }, [page.element('span')]), page.element('span', { class: 'cn-x-percent' }));
      });
    }
    probabilities.forEach(function (p, digit) {
      var bar = bars.children[3 * digit + 1].firstChild;
      bar.style.width = 100 * p + '%';
      bar.className = digit === best ? 'cn-x-best' : '';
      page.say(bars.children[3 * digit + 2], (100 * p).toFixed(1) + ' %');
    });
    var text = 'The network reads ' + best + ' (' + (100 * probabilities[best]).toFixed(1) + ' %).';
    bars.setAttribute('aria-label', 'probabilities: ' + probabilities.map(function (p, digit) {
      return digit + ' ' + (100 * p).toFixed(1) + ' %';
    }).join(', '));
    page.say(answer, text);
    clearTimeout(state.saying);
    state.saying = setTimeout(function () {
      page.say(live, text);
    }, 500);
  }

  function line(from, to) {
    network.stroke(drawing, N, { x: from.x, y: from.y, toX: to.x, toY: to.y, erase: state.erase });
    later();
  }

  function point(event) {
    var box = pad.getBoundingClientRect();
    return { x: N * (event.clientX - box.left) / box.width, y: N * (event.clientY - box.top) / box.height };
  }

  pad.addEventListener('pointerdown', function (event) {
    if (event.button === 0) {
      event.preventDefault();
      pad.focus({ preventScroll: true });
      pad.setPointerCapture(event.pointerId);
      state.last = point(event);
      line(state.last, state.last);
    }
  });
  pad.addEventListener('pointermove', function (event) {
    if (state.last) {
      var to = point(event);
      line(state.last, to);
      state.last = to;
      state.x = Math.max(0, Math.min(N, to.x));
      state.y = Math.max(0, Math.min(N, to.y));
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (name) {
    pad.addEventListener(name, function () {
      state.last = null;
      later();
    });
  });
  pad.addEventListener('focus', later);
  pad.addEventListener('blur', function () {
    state.pen = false;
    later();
  });
  pad.addEventListener('keydown', function (event) {
    var from = { x: state.x, y: state.y };
    switch (event.key) {
      case 'ArrowLeft': state.x = Math.max(0.5, state.x - 1); break;
      case 'ArrowRight': state.x = Math.min(N - 0.5, state.x + 1); break;
      case 'ArrowUp': state.y = Math.max(0.5, state.y - 1); break;
      case 'ArrowDown': state.y = Math.min(N - 0.5, state.y + 1); break;
      case ' ': state.pen = !state.pen; page.say(live, state.pen ? 'pen down' : 'pen up'); break;
      case 'Delete': case 'Backspace': clear(); break;
      default: return;
    }
    event.preventDefault();
    if (state.pen) {
      line(from, state);
    }
    later();
  });

  // A drawing of one's own is fitted as the training images were; an example is one of them already.
  function fit(yes) {
    state.centre = centre.firstChild.checked = yes;
    later();
  }

  function clear() {
    drawing.fill(0);
    state.pen = false;
    fit(true);
  }

  var centre = page.toggle('fit into the middle, as the training images were', false, fit);

  var choices = examples.map(function (example, i) {
    return page.button('Example ' + (i + 1), function () {
      drawing = example.slice();
      fit(false);
    });
  });
  body.append(
    page.element('div', { class: 'cn-x-stage' }, [
      page.element('div', { class: 'cn-x-matrix' }, [page.element('div', { class: 'cn-x-title', 'aria-hidden': 'true' }, ['draw a digit']), pad]),
      page.element('div', { class: 'cn-x-matrix' }, [page.element('div', { class: 'cn-x-title', 'aria-hidden': 'true' }, ['what the network reads']), read]),
      page.element('div', { class: 'cn-x-matrix cn-x-answers' }, [answer, bars])
    ]),
    page.element('div', { class: 'cn-x-controls' }, [page.button('Clear', clear)].concat(choices, [
      page.toggle('erase', false, function (checked) {
        state.erase = checked;
      }),
      centre
    ])),
    page.element('p', { class: 'cn-x-note' }, ['Keys on the pad: arrows move the pen, Space puts it down and lifts it, Delete clears.']),
    maps,
    page.element('p', { class: 'cn-x-note' }, ['Each row has its own scale: black is 0, orange positive, blue negative. ' + values.precision]),
    live
  );
  draw();
}
