// The editor of one code cell: CodeMirror with Java's colours in the page's own, and the keys of notebooks.
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers, showTooltip, tooltips } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { java } from '@codemirror/lang-java';
import { tags } from '@lezer/highlight';

const BAR = 64;

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.bool, tags.null, tags.self], color: 'var(--keyword)' },
  { tag: [tags.typeName, tags.className], color: 'var(--type)' },
  { tag: [tags.string, tags.character], color: 'var(--string)' },
  { tag: tags.number, color: 'var(--number)' },
  { tag: tags.comment, color: 'var(--comment)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.annotation, tags.meta], color: 'var(--title)' }
]);

const markLine = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(lines, change) {
    let next = change.docChanged ? Decoration.none : lines; // an edit may be what mends it
    for (const effect of change.effects) {
      if (effect.is(markLine)) {
        next = effect.value > 0 && effect.value <= change.state.doc.lines
          ? Decoration.set([Decoration.line({ class: 'cm-wrong' }).range(change.state.doc.line(effect.value).from)])
          : Decoration.none;
      }
    }
    return next;
  },
  provide: field => EditorView.decorations.from(field)
});

const explain = StateEffect.define();
const explanation = StateField.define({
  create: () => null,
  update(tooltip, change) {
    for (const effect of change.effects) {
      if (effect.is(explain)) {
        return effect.value;
      }
    }
    return change.docChanged || change.selection ? null : tooltip;
  },
  provide: field => showTooltip.from(field)
});

function tooltip(pos, text) {
  return {
    pos,
    above: false,
    create() {
      const dom = document.createElement('div');
      dom.className = 'cm-explanation';
      dom.setAttribute('role', 'status');
      dom.textContent = text;
      return { dom };
    }
  };
}

function atName(view) {
  const { from, empty } = view.state.selection.main;
  return empty && /[\w.]$/.test(view.state.sliceDoc(Math.max(0, from - 1), from));
}

// hooks: run(view, 'stay' | 'next'), changed(text), leave(), complete(code, cursor), inspect(code, cursor)
export function editor(parent, text, label, nonce, hooks) {
  const describe = view => {
    const at = view.state.selection.main.head;
    hooks.inspect(view.state.doc.toString(), at).then(found => {
      view.dispatch({ effects: explain.of(found ? tooltip(at, found) : null) });
    });
    return true;
  };
  const keys = Prec.highest(keymap.of([
    { key: 'Shift-Enter', run: view => hooks.run(view, 'next') },
    { key: 'Ctrl-Enter', mac: 'Cmd-Enter', run: view => hooks.run(view, 'stay') },
    { key: 'Tab', run: view => acceptCompletion(view) || (atName(view) ? startCompletion(view) : indentMore(view)) },
    { key: 'Shift-Tab', run: view => (atName(view) ? describe(view) : indentLess(view)) }
  ]));
  const source = context => {
    const before = context.matchBefore(/\w+/);
    const dot = context.pos > 0 && context.state.sliceDoc(context.pos - 1, context.pos) === '.';
    if (!context.explicit && !dot) {
      return null;
    }
    return hooks.complete(context.state.doc.toString(), context.pos).then(found => found && {
      from: found.from,
      options: found.matches.map((match, i) => ({ label: match, boost: -i / 100, type: match.endsWith('(') ? 'function' : 'variable' })),
      validFor: before || dot ? /^\w*$/ : undefined
    });
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        keys,
        EditorView.cspNonce.of(nonce),
        // The bars at the head and the foot of the window cover what is behind them.
        EditorView.scrollMargins.of(() => ({ top: BAR, bottom: BAR })),
        tooltips({ tooltipSpace: () => ({ top: BAR, left: 0, bottom: innerHeight - BAR, right: innerWidth }) }),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        indentOnInput(),
        indentUnit.of('    '),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [source], activateOnTyping: true, icons: false }),
        java(),
        syntaxHighlighting(colours),
        marked,
        explanation,
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap,
          { key: 'Escape', run: view => close(view) || hooks.leave() }]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) {
            hooks.changed(update.state.doc.toString());
          }
        })
      ]
    })
  });
}

function close(view) {
  if (!view.state.field(explanation)) {
    return false;
  }
  view.dispatch({ effects: explain.of(null) });
  return true;
}

// Marks a line, counted from 1; 0 marks none.
export function mark(view, line) {
  view.dispatch({ effects: markLine.of(line) });
}
