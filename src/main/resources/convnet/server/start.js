// The first page: how far one is in each lesson, and what can be handed in.
import { make } from './dom.js';

const shown = {
  lesson: (run, cells) => run + ' of ' + cells + ' cells run',
  exercises: (solved, all, points) => solved + ' of ' + all + ' exercises solved, ' + points + (points === 1 ? ' point' : ' points'),
  all: (solved, all, points) => solved + ' of ' + all + ' exercises solved, ' + points + (points === 1 ? ' point' : ' points') + ' so far.',
  handIn: 'Hand in: one file with all your exercises'
};

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
      const label = shown.lesson(lesson.run, lesson.cells);
      place.append(bar(lesson.run, lesson.cells, label), make('span', {}, label));
    }
    if (own) {
      solved += own.solved;
      all += own.exercises;
      points += own.points;
      if (own.run) {
        const label = shown.exercises(own.solved, own.exercises, own.points);
        place.append(bar(own.solved, own.exercises, label), make('span', {}, label));
      }
    }
    row.querySelector('.more').after(place);
  });
  document.querySelector('.intro').after(make('p', { class: 'live-sum' },
    shown.all(solved, all, points) + ' ', make('a', { href: '/live/hand-in.zip', download: 'hand-in.zip' }, shown.handIn)));
  document.documentElement.dataset.live = 'ready';
}

open();
