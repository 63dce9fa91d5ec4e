// The pooling explorer: which value of a window wins, or what its mean is.
function explore(body, values) {
  var state = { n: values.image.length, k: values.k, s: values.s, p: values.p, d: 1, kind: values.kind, y: 0, x: 0 };
  var names = { max: 'maxPool2d', average: 'avgPool2d', inside: 'avgPool2d' };
  var input = page.grid('input');
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
  var padding = slider('p', 'padding', 0, Math.floor(state.k / 2));

  function slider(letter, meaning, least, most) {
    return page.slider(letter, meaning, { least: least, most: most, value: state[letter] }, function (value) {
      state[letter] = value;
      if (letter === 'k') {
        state.p = padding.most(Math.floor(value / 2));
      }
      draw();
    });
  }

  function next() {
    var m = math.outputSize(state.n, state);
    var place = m === 0 ? 0 : (state.y * m + state.x + 1) % (m * m);
    state.y = Math.floor(place / Math.max(1, m));
    state.x = place % Math.max(1, m);
    draw();
  }

  function draw() {
    var image = math.resized(values.image, state.n);
    var m = math.outputSize(state.n, state);
    state.y = Math.max(0, Math.min(state.y, m - 1));
    state.x = Math.max(0, Math.min(state.x, m - 1));
    var one = m > 0 ? math.pooled(image, state, state.kind, state.y, state.x) : null;
    drawInput(image, one);
    output.element.hidden = sum.hidden = m === 0;
    page.say(problem, m > 0 ? '' : math.refusal(names[state.kind], state.n, state, Math.floor(state.k / 2)));
    page.say(live, problem.textContent);
    if (m > 0) {
      drawOutput(math.pool(image, state, state.kind), one);
    }
  }

  function drawInput(image, one) {
    var n = state.n;
    var read = math.readPositions(n, state);
    var rows = one ? math.reads(state.y, state) : [];
    var columns = one ? math.reads(state.x, state) : [];
    var count = 0;
    var cells = math.matrix(n + 2 * state.p, n + 2 * state.p, function (i, j) {
      var y = i - state.p;
      var x = j - state.p;
      var real = math.inside(n, y) && math.inside(n, x);
      var never = real && !(read[y] && read[x]);
      var best = one && one.winner && one.winner.row === y && one.winner.column === x;
      var tie = one && one.ties && one.ties.some(function (equal) {
        return equal.row === y && equal.column === x;
      });
      count += never ? 1 : 0;
      return {
        text: real ? page.number(image[y][x]) : state.kind === 'average' ? '0' : '',
        look: (rows.indexOf(y) >= 0 && columns.indexOf(x) >= 0 ? 'cn-x-window ' : '') + (real ? '' : 'cn-x-padding ')
          + (never ? 'cn-x-never ' : '') + (best ? 'cn-x-result' : tie ? 'cn-x-tie' : '')
      };
    });
    input.draw('input ' + n + '×' + n + (one ? ', window from row ' + rows[0] + ', column ' + columns[0] : ''), cells);
    page.say(unread, count === 0 ? 'Every pixel is read.' : count + (count === 1 ? ' pixel is' : ' pixels are') + ' never read (hatched).');
  }

  function drawOutput(result, one) {
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
    var place = 'row ' + state.y + ', column ' + state.x + ': ';
    var parts = one.values.map(function (each) {
      return page.number(each.value);
    });
    var said = state.kind === 'max'
      ? 'the largest of ' + parts.join(', ') + ' is ' + page.number(one.result) + ', from row ' + one.winner.row
        + ', column ' + one.winner.column + (one.ties.length > 1 ? '; ' + one.ties.length + ' values tie, and the first wins' : '')
      : '(' + one.values.map(function (each) {
        return page.signed(each.value);
      }).join(' + ') + ') / ' + one.divisor + ' = ' + page.number(one.result);
    page.say(sum, place + said);
    page.say(live, place + page.number(one.result) + (state.kind === 'max' && one.ties.length > 1 ? ', a tie' : ''));
  }

  body.append(
    page.element('div', { class: 'cn-x-controls' }, [
      page.select('pooling', {
        max: 'max pooling',
        average: 'average pooling, padding counts',
        inside: 'average pooling, padding left out'
      }, state.kind, function (value) {
        state.kind = value;
        draw();
      }),
      slider('n', 'input size', 1, Math.max(12, values.image.length)).element,
      slider('k', 'window', 1, Math.max(6, state.k)).element,
      slider('s', 'stride', 1, Math.max(6, state.s)).element,
      padding.element,
      player.element
    ]),
    problem,
    page.element('div', { class: 'cn-x-stage' }, [input.element, output.element]),
    sum, unread,
    page.legend([
      { look: 'cn-x-window', text: 'window' }, { look: 'cn-x-result', text: 'winner, and the result' },
      { look: 'cn-x-tie', text: 'equal, but later' }, { look: 'cn-x-padding', text: 'padding' }, { look: 'cn-x-never', text: 'never read' }
    ]),
    page.element('p', { class: 'cn-x-note' }, ['Point at a cell of the output, tap it, or go there with Tab and the arrow keys. A larger n repeats the numbers.']),
    live
  );
  padding.most(Math.floor(state.k / 2));
  draw();
}
