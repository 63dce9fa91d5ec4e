// Small parts of pages.

export function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (name === 'onclick') {
      made.addEventListener('click', value);
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value === true ? '' : value);
    }
  });
  made.append(...children);
  return made;
}

export function button(label, clicked, attributes) {
  return make('button', { type: 'button', class: 'live-button', onclick: clicked, ...attributes }, label);
}

// A note at the top of the page, told to screen readers; actions are [label, what to do]. One note of each kind.
export function note(kind, text, actions) {
  const there = notes().querySelector('[data-kind="' + kind + '"] p');
  if (there && there.textContent === text) {
    return; // it need not be said again
  }
  drop(kind);
  const box = make('div', { class: 'live-note', 'data-kind': kind, role: kind === 'told' ? 'status' : 'alert' },
    make('p', {}, text));
  (actions || []).forEach(([label, act]) => box.append(button(label, () => {
    box.remove();
    act();
  })));
  box.append(button('×', () => box.remove(), { 'aria-label': 'Close', class: 'live-button close' }));
  notes().append(box);
  if (kind === 'told') {
    setTimeout(() => box.remove(), 8000);
  }
}

export function drop(kind) {
  notes().querySelectorAll('[data-kind="' + kind + '"]').forEach(box => box.remove());
}

function notes() {
  let place = document.querySelector('.live-notes');
  if (!place) {
    place = make('div', { class: 'live-notes' });
    document.body.append(place);
  }
  return place;
}
