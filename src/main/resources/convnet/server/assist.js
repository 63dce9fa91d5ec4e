// Completion and documentation by the kernel. Positions in Jupyter's protocol count characters, those of a browser
// count halves of some.

const points = text => Array.from(text).length;
const units = (text, count) => Array.from(text).slice(0, count).join('').length;

export async function complete(kernel, code, cursor) {
  const reply = await kernel.ask('complete_request', { code, cursor_pos: points(code.slice(0, cursor)) });
  if (reply.status !== 'ok' || !reply.matches.length) {
    return null;
  }
  return { from: units(code, reply.cursor_start), matches: reply.matches };
}

export async function inspect(kernel, code, cursor) {
  const reply = await kernel.ask('inspect_request', { code, cursor_pos: points(code.slice(0, cursor)), detail_level: 0 });
  return reply.status === 'ok' && reply.found ? reply.data['text/plain'] : '';
}
