// Which cells an edit makes stale: those that ran with a name that the edited cell declares, and those that depend on them.

const DECLARED = [
  /\b(?:class|interface|record|enum)\s+(\w+)/g,
  /(?:^|[;{}\n])\s*(?:(?:public|private|static|final)\s+)*[A-Za-z_][\w.]*(?:<[^;=(]*>)?(?:\[\])*\s+([A-Za-z_]\w*)\s*(?==[^=]|\(|;|,)/g
];
const KEYWORDS = new Set(['return', 'new', 'throw', 'else', 'import', 'package', 'assert', 'case', 'if', 'for', 'while']);

export function declared(code) {
  const names = new Set();
  const text = code.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, ' ');
  DECLARED.forEach(pattern => {
    for (const found of text.matchAll(pattern)) {
      const first = found[0].trim().split(/\s+/)[0];
      if (!KEYWORDS.has(first) && !KEYWORDS.has(found[1])) {
        names.add(found[1]);
      }
    }
  });
  return names;
}

export function mentions(code, names) {
  return (code.match(/[A-Za-z_]\w*/g) || []).some(word => names.has(word));
}

// cells in their order, each {code, ran}; returns those below `from` that are stale
export function stale(cells, from, before) {
  const names = new Set([...declared(before), ...declared(cells[from].code)]);
  const found = [];
  for (const cell of cells.slice(from + 1)) {
    if (cell.ran && mentions(cell.code, names)) {
      found.push(cell);
      declared(cell.code).forEach(name => names.add(name));
    }
  }
  return found;
}
