// The convolution microscope: point at an output cell and see what it is made of.
function explore(body, values) {
  var state = { n: values.image.length, k: values.kernel.length, s: values.s, p: values.p, d: values.d, flip: values.flip, y: 0, x: 0 };
  var input = page.grid('input');
  var kernel = page.grid('kernel');
  var products = page.grid('products');
  var output = page.grid('output', function (y, x) {
    player.stop();
    state.y = y;
    state.x = x;
    draw();
  });
  var sum = page.element('p', { class: 'cn-x-sum' });
  var problem = page.element('p', { class: 'cn-x-problem', role: 'status' });
  var unread = page.element('p', { class: 'cn-x-note' });
  var live = page.live();
  var player = page.player('Slide', next);

  function slider(letter, meaning, least, most) {
    return page.slider(letter, meaning, { least: least, most: most, value: state[letter] }, function (value) {
      state[letter] = value;
      draw();
    }).element;
  }

  function next() {
    var m = math.outputSize(state.n, state);
    var place = m === 0 ? 0 : (state.y * m + state.x + 1) % (m * m);
    state.y = Math.floor(place / Math.max(1, m));
    state.x = place % Math.max(1, m);
    draw();
  }

  function draw() {
    var n = state.n;
    var image = math.resized(values.image, n);
    var given = math.resized(values.kernel, state.k);
    var weights = state.flip ? math.flipped(given) : given;
    var m = math.outputSize(n, state);
    state.y = Math.max(0, Math.min(state.y, m - 1));
    state.x = Math.max(0, Math.min(state.x, m - 1));
    var all = m > 0 ? math.terms(image, weights, state, state.y, state.x) : [];
    drawInput(image, all);
    kernel.draw(state.k + '×' + state.k + ' kernel' + (state.flip ? ', flipped' : ''), weights.map(function (row) {
      return row.map(function (weight) {
        return { text: page.number(weight), look: m > 0 ? 'cn-x-weight' : '' };
      });
    }));
    output.element.hidden = products.element.hidden = sum.hidden = m === 0;
    page.say(problem, m > 0 ? '' : math.refusal('conv2d', n, state, Infinity));
    page.say(live, m > 0 ? '' : problem.textContent);
    if (m > 0) {
      drawOutput(math.convolve(image, weights, state), all);
    }
  }

  function drawInput(image, all) {
    var n = state.n;
    var read = math.readPositions(n, state);
    var covered = {};
    all.forEach(function (term) {
      covered[term.row + ',' + term.column] = true;
    });
    var count = 0;
    var cells = math.matrix(n + 2 * state.p, n + 2 * state.p, function (i, j) {
      var y = i - state.p;
      var x = j - state.p;
      var real = math.inside(n, y) && math.inside(n, x);
      var never = real && !(read[y] && read[x]);
      count += never ? 1 : 0;
      return {
        text: real ? page.number(image[y][x]) : '0',
        look: (covered[y + ',' + x] ? 'cn-x-window ' : '') + (real ? '' : 'cn-x-padding ') + (never ? 'cn-x-never' : '')
      };
    });
    input.draw('input ' + n + '×' + n + (state.p > 0 ? ' in ' + state.p + ' rings of zeros' : '')
      + (all.length ? ', window from row ' + all[0].row + ', column ' + all[0].column : ''), cells);
    page.say(unread, count === 0 ? 'Every pixel is read.' : count + (count === 1 ? ' pixel is' : ' pixels are') + ' never read (hatched).');
  }

  function drawOutput(result, all) {
    var m = result.length;
    output.draw('output ' + m + '×' + m, result.map(function (row, y) {
      return row.map(function (value, x) {
        return {
          text: page.number(value),
          look: y === state.y && x === state.x ? 'cn-x-result' : '',
          label: 'row ' + y + ', column ' + x + ': ' + page.number(value)
        };
      });
    }), { y: state.y, x: state.x });
    products.draw('products of window and kernel', math.matrix(state.k, state.k, function (i, j) {
      var term = all[i * state.k + j];
      return { text: page.number(term.product), look: term.padding ? 'cn-x-padding' : 'cn-x-product' };
    }));
    var value = page.number(result[state.y][state.x]);
    page.say(sum, 'row ' + state.y + ', column ' + state.x + ': ' + all.map(function (term) {
      return page.signed(term.value) + '·' + page.signed(term.weight);
    }).join(' + ') + ' = ' + value);
    page.say(live, 'row ' + state.y + ', column ' + state.x + ' of the output is ' + value);
  }

  body.append(
    page.element('div', { class: 'cn-x-controls' }, [
      slider('n', 'input size', 1, Math.max(12, values.image.length)),
      slider('k', 'kernel size', 1, Math.max(7, values.kernel.length)),
      slider('s', 'stride', 1, Math.max(4, state.s)),
      slider('p', 'padding', 0, Math.max(3, state.p)),
      slider('d', 'dilation', 1, Math.max(3, state.d))
    ]),
    page.element('div', { class: 'cn-x-controls' }, [
      page.toggle('flip the kernel: convolution as in mathematics', state.flip, function (checked) {
        state.flip = checked;
        draw();
      }),
      player.element
    ]),
    problem,
    page.element('div', { class: 'cn-x-stage' }, [input.element, kernel.element, products.element, output.element]),
    sum, unread,
    page.legend([
      { look: 'cn-x-window', text: 'window' }, { look: 'cn-x-padding', text: 'padding' },
      { look: 'cn-x-never', text: 'never read' }, { look: 'cn-x-result', text: 'the sum' }
    ]),
    page.element('p', { class: 'cn-x-note' }, ['Point at a cell of the output, tap it, or go there with Tab and the arrow keys. A larger n or k repeats the numbers.']),
    live
  );
  draw();
}
