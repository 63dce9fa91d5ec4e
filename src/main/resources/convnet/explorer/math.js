// What the explorers compute. It needs no page, so that a test can run it against the library.
var math = (function () {
  'use strict';

  // A window along one axis is {k: size, s: stride, p: padding, d: dilation}.
  function extent(w) {
    return w.d * (w.k - 1) + 1;
  }

  function fits(n, w) {
    return n + 2 * w.p >= extent(w);
  }

  // m = floor((n + 2p - d(k - 1) - 1) / s) + 1
  function outputSize(n, w) {
    return fits(n, w) ? Math.floor((n + 2 * w.p - extent(w)) / w.s) + 1 : 0;
  }

  // The sentence with which the library refuses a window that does not fit.
  function refusal(operation, n, w, mostPadding) {
    var enough = Math.max(0, Math.floor((extent(w) - n + 1) / 2));
    return operation + ': window ' + w.k + (w.d > 1 ? ' with dilation ' + w.d : '') + ' does not fit input ' + n + '×' + n
      + ' (padding ' + w.p + '); use a smaller window' + (enough <= mostPadding ? ' or padding ' + enough : '');
  }

  // The input positions that output position y reads; those below 0 or from n on are padding.
  function reads(y, w) {
    var positions = [];
    for (var i = 0; i < w.k; i++) {
      positions.push(y * w.s - w.p + i * w.d);
    }
    return positions;
  }

  function inside(n, position) {
    return position >= 0 && position < n;
  }

  // For each input position whether some window reads it.
  function readPositions(n, w) {
    var read = [];
    for (var i = 0; i < n; i++) {
      read.push(false);
    }
    for (var y = 0; y < outputSize(n, w); y++) {
      reads(y, w).forEach(function (position) {
        if (inside(n, position)) {
          read[position] = true;
        }
      });
    }
    return read;
  }

  function matrix(rows, columns, value) {
    var result = [];
    for (var y = 0; y < rows; y++) {
      var row = [];
      for (var x = 0; x < columns; x++) {
        row.push(value(y, x));
      }
      result.push(row);
    }
    return result;
  }

  // The numbers in a square of another size: cut off, or repeated.
  function resized(numbers, n) {
    return matrix(n, n, function (y, x) {
      return numbers[y % numbers.length][x % numbers[0].length];
    });
  }

  function flipped(kernel) {
    return matrix(kernel.length, kernel.length, function (i, j) {
      return kernel[kernel.length - 1 - i][kernel.length - 1 - j];
    });
  }

  // All that one output number is made of, in the order of the kernel.
  function terms(input, kernel, w, y, x) {
    var n = input.length;
    var all = [];
    reads(y, w).forEach(function (row, i) {
      reads(x, w).forEach(function (column, j) {
        var real = inside(n, row) && inside(n, column);
        var value = real ? input[row][column] : 0;
        all.push({ row: row, column: column, padding: !real, value: value, weight: kernel[i][j], product: value * kernel[i][j] });
      });
    });
    return all;
  }

  function sum(all) {
    return all.reduce(function (total, term) {
      return total + term.product;
    }, 0);
  }

  // Cross-correlation with zero padding.
  function convolve(input, kernel, w) {
    var m = outputSize(input.length, w);
    return matrix(m, m, function (y, x) {
      return sum(terms(input, kernel, w, y, x));
    });
  }

  // One window of a pooling; kind is 'max', 'average', or 'inside' (the average of the values that are not padding).
  function pooled(input, w, kind, y, x) {
    var n = input.length;
    var values = [];
    reads(y, w).forEach(function (row) {
      reads(x, w).forEach(function (column) {
        if (inside(n, row) && inside(n, column)) {
          values.push({ row: row, column: column, value: input[row][column] });
        }
      });
    });
    if (kind !== 'max') {
      var total = values.reduce(function (before, next) {
        return before + next.value;
      }, 0);
      var divisor = kind === 'inside' ? values.length : w.k * w.k;
      return { values: values, total: total, divisor: divisor, result: total / divisor };
    }
    var winner = values.reduce(function (best, next) {
      return next.value > best.value ? next : best;
    });
    var equals = values.filter(function (next) {
      return next.value === winner.value;
    });
    return { values: values, winner: winner, ties: equals, result: winner.value };
  }

  function pool(input, w, kind) {
    var m = outputSize(input.length, w);
    return matrix(m, m, function (y, x) {
      return pooled(input, w, kind, y, x).result;
    });
  }

  // Layer after layer: output size (0 where a window does not fit), receptive field, jump, and first input position.
  function fields(n, layers) {
    var row = { output: n, size: 1, jump: 1, first: 0 };
    return layers.map(function (w) {
      row = {
        output: row.output > 0 ? outputSize(row.output, w) : 0,
        size: row.size + w.d * (w.k - 1) * row.jump,
        jump: row.jump * w.s,
        first: row.first - w.p * row.jump
      };
      return row;
    });
  }

  // What a position of a layer sees: one list of positions for the input and for each layer up to it.
  function trace(n, layers, layer, position) {
    var sizes = [n].concat(fields(n, layers).map(function (row) {
      return row.output;
    }));
    var seen = [];
    seen[layer] = [position];
    for (var l = layer - 1; l >= 0; l--) {
      var here = {};
      seen[l + 1].forEach(function (y) {
        reads(y, layers[l]).forEach(function (read) {
          if (inside(sizes[l], read)) {
            here[read] = true;
          }
        });
      });
      seen[l] = Object.keys(here).map(Number).sort(function (a, b) {
        return a - b;
      });
    }
    return seen;
  }

  return {
    extent: extent,
    fits: fits,
    outputSize: outputSize,
    refusal: refusal,
    reads: reads,
    inside: inside,
    readPositions: readPositions,
    matrix: matrix,
    resized: resized,
    flipped: flipped,
    terms: terms,
    convolve: convolve,
    pooled: pooled,
    pool: pool,
    fields: fields,
    trace: trace
  };
})();
