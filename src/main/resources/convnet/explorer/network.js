// A trained network and a drawing for it. It needs no page, so that a test can run it against the library.
var network = (function () {
  'use strict';

  var DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

  function bytes(base64) {
    var text = base64.replace(/=+$/, '');
    var result = new Uint8Array(Math.floor(text.length * 3 / 4));
    var bits = 0;
    var held = 0;
    var at = 0;
    for (var i = 0; i < text.length; i++) {
      held = (held << 6 | DIGITS.indexOf(text.charAt(i))) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        result[at++] = held >> bits & 0xff;
      }
    }
    return result;
  }

  // Numbers of 16 bits: sign, 5 bits of exponent, 10 bits of fraction.
  function halves(base64) {
    var raw = bytes(base64);
    var result = new Float32Array(raw.length / 2);
    for (var i = 0; i < result.length; i++) {
      var half = raw[2 * i] | raw[2 * i + 1] << 8;
      var exponent = half >> 10 & 0x1f;
      var fraction = half & 0x3ff;
      var size = exponent === 0 ? fraction * Math.pow(2, -24) : (1 + fraction / 1024) * Math.pow(2, exponent - 15);
      result[i] = half & 0x8000 ? -size : size;
    }
    return result;
  }

  // Pixels of 8 bits as numbers from 0 to 1.
  function pixels(base64) {
    var raw = bytes(base64);
    var result = new Float32Array(raw.length);
    for (var i = 0; i < raw.length; i++) {
      result[i] = raw[i] / 255;
    }
    return result;
  }

  // The layers with their weights unpacked.
  function unpacked(layers) {
    return layers.map(function (layer) {
      var copy = {};
      Object.keys(layer).forEach(function (key) {
        copy[key] = key === 'weight' || key === 'bias' ? halves(layer[key]) : layer[key];
      });
      return copy;
    });
  }

  function empty(layer) {
    return { c: layer.c, h: layer.h, w: layer.w, data: new Float32Array(layer.c * layer.h * layer.w) };
  }

  function conv(layer, input) {
    var output = empty(layer);
    var filters = layer.c / layer.groups;
    var channels = input.c / layer.groups;
    for (var o = 0; o < layer.c; o++) {
      var from = Math.floor(o / filters) * channels;
      for (var y = 0; y < layer.h; y++) {
        for (var x = 0; x < layer.w; x++) {
          var sum = layer.bias ? layer.bias[o] : 0;
          for (var c = 0; c < channels; c++) {
            for (var i = 0; i < layer.k[0]; i++) {
              var row = y * layer.s[0] - layer.p[0] + i * layer.d[0];
              if (row < 0 || row >= input.h) {
                continue;
              }
              var weights = ((o * channels + c) * layer.k[0] + i) * layer.k[1];
              var values = ((from + c) * input.h + row) * input.w;
              for (var j = 0; j < layer.k[1]; j++) {
                var column = x * layer.s[1] - layer.p[1] + j * layer.d[1];
                if (column >= 0 && column < input.w) {
                  sum += layer.weight[weights + j] * input.data[values + column];
                }
              }
            }
          }
          output.data[(o * layer.h + y) * layer.w + x] = sum;
        }
      }
    }
    return output;
  }

  function pool(layer, input) {
    var output = empty(layer);
    for (var c = 0; c < layer.c; c++) {
      for (var y = 0; y < layer.h; y++) {
        for (var x = 0; x < layer.w; x++) {
          var most = -Infinity;
          var sum = 0;
          for (var i = 0; i < layer.k[0]; i++) {
            for (var j = 0; j < layer.k[1]; j++) {
              var row = y * layer.s[0] - layer.p[0] + i;
              var column = x * layer.s[1] - layer.p[1] + j;
              if (row >= 0 && row < input.h && column >= 0 && column < input.w) {
                var value = input.data[(c * input.h + row) * input.w + column];
                most = Math.max(most, value);
                sum += value;
              }
            }
          }
          output.data[(c * layer.h + y) * layer.w + x] = layer.kind === 'max' ? most : sum / (layer.k[0] * layer.k[1]);
        }
      }
    }
    return output;
  }

  function linear(layer, input) {
    var output = empty(layer);
    var features = input.data.length;
    for (var o = 0; o < layer.c; o++) {
      var sum = layer.bias ? layer.bias[o] : 0;
      for (var i = 0; i < features; i++) {
        sum += layer.weight[o * features + i] * input.data[i];
      }
      output.data[o] = sum;
    }
    return output;
  }

  var FUNCTIONS = {
    relu: function (z) {
      return Math.max(0, z);
    },
    sigmoid: function (z) {
      return 1 / (1 + Math.exp(-z));
    },
    tanh: function (z) {
      var e = Math.exp(-2 * Math.abs(z));
      return (z < 0 ? -1 : 1) * (1 - e) / (1 + e);
    },
    same: function (z) {
      return z;
    }
  };

  function elementwise(layer, input) {
    var output = empty(layer);
    var f = FUNCTIONS[layer.kind];
    for (var i = 0; i < output.data.length; i++) {
      output.data[i] = f(input.data[i]);
    }
    return output;
  }

  // What becomes of an image after each layer.
  function outputs(layers, image) {
    var current = image;
    return layers.map(function (layer) {
      var run = layer.kind === 'conv' ? conv
        : layer.kind === 'max' || layer.kind === 'average' ? pool
          : layer.kind === 'linear' ? linear : elementwise;
      current = run(layer, current);
      return current;
    });
  }

  function softmax(logits) {
    var largest = Math.max.apply(null, Array.prototype.slice.call(logits));
    var powers = Array.prototype.map.call(logits, function (z) {
      return Math.exp(z - largest);
    });
    var total = powers.reduce(function (a, b) {
      return a + b;
    }, 0);
    return powers.map(function (power) {
      return power / total;
    });
  }

  // A soft pen along a line of a drawing with n×n pixels: what is drawn stays.
  function stroke(drawing, n, line) {
    var dx = line.toX - line.x;
    var dy = line.toY - line.y;
    var length = dx * dx + dy * dy;
    for (var y = 0; y < n; y++) {
      for (var x = 0; x < n; x++) {
        var px = x + 0.5 - line.x;
        var py = y + 0.5 - line.y;
        var t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        var distance = Math.sqrt(Math.pow(px - t * dx, 2) + Math.pow(py - t * dy, 2));
        var ink = Math.max(0, Math.min(1, 1.9 - distance));
        drawing[y * n + x] = line.erase ? Math.min(drawing[y * n + x], 1 - ink) : Math.max(drawing[y * n + x], ink);
      }
    }
  }

  // As in the data the network learned from: 20 pixels tall or wide, the centre of mass in the middle.
  function centred(drawing, n) {
    var top = n, bottom = -1, left = n, right = -1;
    for (var y = 0; y < n; y++) {
      for (var x = 0; x < n; x++) {
        if (drawing[y * n + x] > 0.1) {
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
    }
    var result = new Float32Array(n * n);
    if (bottom < 0) {
      return result;
    }
    var scale = Math.max(bottom - top + 1, right - left + 1) / (n * 20 / 28);
    var mass = 0, massY = 0, massX = 0;
    for (var v = top; v <= bottom; v++) {
      for (var u = left; u <= right; u++) {
        mass += drawing[v * n + u];
        massY += drawing[v * n + u] * (v + 0.5);
        massX += drawing[v * n + u] * (u + 0.5);
      }
    }
    massY /= mass;
    massX /= mass;
    for (var row = 0; row < n; row++) {
      for (var column = 0; column < n; column++) {
        result[row * n + column] = sampled(drawing, n, massY + (row + 0.5 - n / 2) * scale, massX + (column + 0.5 - n / 2) * scale);
      }
    }
    return result;
  }

  // Between four pixels.
  function sampled(drawing, n, y, x) {
    var top = Math.floor(y - 0.5);
    var left = Math.floor(x - 0.5);
    var down = y - 0.5 - top;
    var right = x - 0.5 - left;
    function at(row, column) {
      return row < 0 || row >= n || column < 0 || column >= n ? 0 : drawing[row * n + column];
    }
    return (1 - down) * ((1 - right) * at(top, left) + right * at(top, left + 1))
      + down * ((1 - right) * at(top + 1, left) + right * at(top + 1, left + 1));
  }

  return { pixels: pixels, halves: halves, unpacked: unpacked, outputs: outputs, softmax: softmax, stroke: stroke, centred: centred };
})();
