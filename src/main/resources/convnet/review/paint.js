// Text of students as elements of the page: always as text, never as markup.

// What a browser obeys or hides: control characters, changes of direction, characters without width.
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const MOST_LINES = 5000;
const MOST_COLOURED = 60000;

export function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** A short text with what cannot be seen made visible. */
export function shown(text) {
  return Array.from(text, (c) => (ODD.test(c) ? "\ufffd" : c)).join("");
}

/** Pieces of a text as nodes; an odd character is named by its number. */
function pieces(text, scope) {
  const nodes = [];
  let run = "";
  const end = () => {
    if (run) nodes.push(scope ? element("span", { className: scope }, run) : run);
    run = "";
  };
  for (const c of text) {
    if (ODD.test(c)) {
      end();
      const code = c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      nodes.push(element("span", { className: "odd" }, "U+" + code));
    } else run += c;
  }
  end();
  return nodes;
}

/** The tokens of Java as [text, scope]; one token without a scope where the highlighter is not at hand. */
function tokens(source) {
  const plain = [[source, ""]];
  if (!window.hljs || source.length > MOST_COLOURED) return plain;
  const tree = window.hljs.highlight(source, { language: "java", ignoreIllegals: true })._emitter;
  if (!tree || !tree.rootNode) return plain;
  const found = [];
  const walk = (node, scope) => {
    if (typeof node === "string") found.push([node, scope]);
    else (node.children || []).forEach((child) => walk(child, node.scope ? String(node.scope).split(".")[0] : scope));
  };
  walk(tree.rootNode, "");
  return found;
}

/** Numbered, coloured lines. */
export function paint(target, source, more) {
  const text = source.replace(/\r\n?/g, "\n");
  const lines = [[]];
  for (const [token, scope] of tokens(text)) {
    token.split("\n").forEach((part, i) => {
      if (i > 0) lines.push([]);
      if (part) lines[lines.length - 1].push(...pieces(part, scope && "t-" + scope));
    });
  }
  target.replaceChildren(
    ...lines.slice(0, MOST_LINES).map((nodes, i) =>
      element("div", { className: "line" },
        element("span", { className: "number", "aria-hidden": "true" }, String(i + 1)),
        element("code", {}, ...nodes))));
  if (lines.length > MOST_LINES) target.append(element("p", {}, more(lines.length - MOST_LINES)));
}
