// The first page: how far one is in each lesson, and what can be handed in.
import { make } from './dom.js';
import { texts } from './texts.js';

function bar(part, whole, label) {
  return make('progress', { max: Math.max(1, whole), value: part, 'aria-label': label });
}

async function open() {
  const counts = await (await fetch('/live/progress.json')).json();
  let solved = 0;
  let all = 0;
  let points = 0;
  document.querySelectorAll('.lessons li').forEach(row => {
    const link = row.querySelector('h3 a');
    const lesson = counts[link.getAttribute('href')];
    const own = counts[link.getAttribute('href').replace('notebooks/', 'exercises/')];
    const place = make('div', { class: 'live-progress' });
    if (lesson && lesson.run) {
      const label = texts.lessonRun(lesson.run, lesson.cells);
      place.append(bar(lesson.run, lesson.cells, label), make('span', {}, label));
    }
    if (own) {
      solved += own.solved;
      all += own.exercises;
      points += own.points;
      if (own.run) {
        const label = texts.solved(own.solved, own.exercises, own.points);
        place.append(bar(own.solved, own.exercises, label), make('span', {}, label));
      }
    }
    row.querySelector('.more').after(place);
  });
  document.querySelector('.intro').after(make('p', { class: 'live-sum' },
    texts.solved(solved, all, points) + '. ', make('a', { href: '/live/hand-in.zip', download: 'hand-in.zip' }, texts.handIn)));
  document.documentElement.dataset.live = 'ready';
}

open();
