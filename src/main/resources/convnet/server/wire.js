// One message as the subprotocol v1.kernel.websocket.jupyter.org carries it: a table of offsets, the channel, the parts.

export const SUBPROTOCOL = 'v1.kernel.websocket.jupyter.org';
const PARTS = ['header', 'parent_header', 'metadata', 'content'];

export function encode(channel, message) {
  const text = new TextEncoder();
  const blocks = [text.encode(channel), ...PARTS.map(part => text.encode(JSON.stringify(message[part] || {})))];
  const numbers = blocks.length + 2;
  const size = 8 * numbers + blocks.reduce((sum, block) => sum + block.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(numbers - 1), true);
  let offset = 8 * numbers;
  blocks.forEach((block, i) => {
    view.setBigUint64(8 * (i + 1), BigInt(offset), true);
    bytes.set(block, offset);
    offset += block.length;
  });
  view.setBigUint64(8 * (numbers - 1), BigInt(offset), true);
  return bytes.buffer;
}

export function decode(data) {
  if (typeof data === 'string') {
    return JSON.parse(data); // a server without the subprotocol
  }
  const view = new DataView(data);
  const count = Number(view.getBigUint64(0, true));
  const offsets = [];
  for (let i = 0; i < count; i++) {
    offsets.push(Number(view.getBigUint64(8 * (i + 1), true)));
  }
  const text = new TextDecoder();
  const block = i => text.decode(new Uint8Array(data, offsets[i], offsets[i + 1] - offsets[i]));
  const message = { channel: block(0) };
  PARTS.forEach((part, i) => {
    message[part] = JSON.parse(block(i + 1));
  });
  return message;
}
