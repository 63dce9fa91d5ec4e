// One slide at a time, as large as the window allows.
(function () {
  'use strict';

  var WIDTH = 1280;
  var HEIGHT = 700;
  var LEAST = 0.5; // of the usual size; what needs more than that scrolls
  var slides = Array.from(document.querySelectorAll('.slide'));
  var here = 0;

  function sheet(slide) {
    return slide.querySelector('.sheet');
  }

  // The largest size at which everything on the slide is seen.
  function fit(slide, width, height) {
    var content = sheet(slide);
    var usual = Math.min(width / WIDTH, height / HEIGHT);
    var low = LEAST * usual;
    var high = usual;
    var size = usual;
    for (var i = 0; i < 7; i++) {
      content.style.width = width / size + 'px';
      if (content.scrollHeight * size <= height && content.scrollWidth * size <= width + 1) {
        low = size;
        if (size === usual) {
          break;
        }
      } else {
        high = size;
      }
      size = (low + high) / 2;
    }
    content.style.width = width / low + 'px';
    content.style.transform = 'scale(' + low + ')';
    content.style.marginBottom = -content.scrollHeight * (1 - low) + 'px';
  }

  function release(slide) {
    sheet(slide).style.cssText = '';
  }

  function fitHere() {
    var slide = slides[here];
    if (window.innerWidth <= 800) {
      release(slide);
    } else {
      fit(slide, slide.clientWidth, slide.clientHeight);
    }
  }

  function sectionStart(i) {
    return slides.findIndex(function (slide) {
      return slide.dataset.section === slides[i].dataset.section;
    });
  }

  function go(to, quiet) {
    var next = Math.max(0, Math.min(slides.length - 1, to));
    here = next;
    slides.forEach(function (slide, i) {
      slide.classList.toggle('here', i === here);
    });
    fitHere();
    slides[here].scrollTop = 0;
    document.querySelector('.place').textContent = here + 1 + ' / ' + slides.length;
    document.querySelector('.back').disabled = here === 0;
    document.querySelector('.on').disabled = here === slides.length - 1;
    document.querySelector('.sections').value = sectionStart(here);
    if (!quiet) {
      history.replaceState(null, '', '#slide-' + (here + 1));
      document.querySelector('.told').textContent = slides[here].getAttribute('aria-label');
    }
  }

  // The slide that an address names, by number or by a heading on it.
  function goToAddress() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var slide = target && target.closest('.slide');
    go(slide ? slides.indexOf(slide) : here, true);
  }

  function typing(element) {
    return element.closest('input, textarea, select, button, [contenteditable], .cn-explorer, a');
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var busy = typing(event.target);
    switch (event.key) {
      case 'ArrowRight': case 'PageDown': case 'ArrowLeft': case 'PageUp':
        if (busy && busy.matches('input, textarea, select, .cn-explorer')) {
          return;
        }
        go(here + (event.key === 'ArrowRight' || event.key === 'PageDown' ? 1 : -1));
        break;
      case ' ':
        if (busy) {
          return;
        }
        go(here + (event.shiftKey ? -1 : 1));
        break;
      case 'Home': case 'End':
        if (busy) {
          return;
        }
        go(event.key === 'Home' ? 0 : slides.length - 1);
        break;
      case 'f': case 'F':
        if (busy && busy.matches('input, textarea, select')) {
          return;
        }
        if (document.fullscreenElement) {
          document.exitFullscreen();
        } else if (document.documentElement.requestFullscreen) {
          document.documentElement.requestFullscreen();
        }
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  // A swipe across turns the slide; one along scrolls it.
  function swipes(area) {
    var start = null;
    area.addEventListener('touchstart', function (event) {
      var one = event.touches.length === 1 && !event.target.closest('.cn-explorer, pre, .table-frame, .output, input');
      start = one ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
    }, { passive: true });
    area.addEventListener('touchend', function (event) {
      if (start) {
        var dx = event.changedTouches[0].clientX - start.x;
        var dy = event.changedTouches[0].clientY - start.y;
        start = null;
        if (Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy)) {
          go(here + (dx < 0 ? 1 : -1));
        }
      }
    }, { passive: true });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.documentElement.classList.add('live');
    var sections = document.querySelector('.sections');
    slides.forEach(function (slide, i) {
      if (sectionStart(i) === i) {
        sections.add(new Option(slide.dataset.section, i));
      }
    });
    sections.addEventListener('change', function () {
      go(Number(sections.value));
    });
    document.querySelector('.back').addEventListener('click', function () {
      go(here - 1);
    });
    document.querySelector('.on').addEventListener('click', function () {
      go(here + 1);
    });
    document.querySelectorAll('.turn [hidden]').forEach(function (element) {
      element.hidden = false;
    });
    document.addEventListener('keydown', onKey);
    swipes(document.querySelector('main'));
    window.addEventListener('resize', fitHere);
    window.addEventListener('hashchange', goToAddress);
    window.addEventListener('beforeprint', function () {
      document.documentElement.classList.remove('live');
      slides.forEach(function (slide) {
        slide.style.width = WIDTH + 'px';
        fit(slide, WIDTH, HEIGHT);
      });
    });
    window.addEventListener('afterprint', function () {
      slides.forEach(function (slide) {
        slide.style.width = '';
        release(slide);
      });
      document.documentElement.classList.add('live');
      fitHere();
    });
    goToAddress();
    document.fonts.ready.then(fitHere);
  });
})();
