// The theme is set before the first paint; everything else waits for the page.
(function () {
  'use strict';

  var root = document.documentElement;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');

  function stored() {
    var asked = new URLSearchParams(location.search).get('theme');
    if (asked === 'light' || asked === 'dark') {
      return asked;
    }
    try {
      return localStorage.getItem('theme');
    } catch (e) {
      return null; // storage is closed to pages of some folders
    }
  }

  function show(choice) {
    root.dataset.theme = choice === 'light' || choice === 'dark' ? choice : dark.matches ? 'dark' : 'light';
    var button = document.querySelector('.theme');
    if (button) {
      var other = root.dataset.theme === 'dark' ? 'Light' : 'Dark';
      button.textContent = other;
      button.setAttribute('aria-label', 'Switch to the ' + other.toLowerCase() + ' theme');
      button.hidden = false;
    }
  }

  var choice = stored();
  show(choice);
  dark.addEventListener('change', function () {
    show(choice);
  });

  function toggle() {
    choice = root.dataset.theme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', choice);
    } catch (e) {
      // the choice lasts for this page
    }
    show(choice);
  }

  // Paper is light.
  window.addEventListener('beforeprint', function () {
    root.dataset.theme = 'light';
  });
  window.addEventListener('afterprint', function () {
    show(choice);
  });

  function typeset() {
    document.querySelectorAll('.math').forEach(function (element) {
      var tex = element.textContent;
      window.katex.render(tex, element, {
        displayMode: element.classList.contains('display'),
        throwOnError: false,
        strict: 'ignore'
      });
    });
  }

  function highlight() {
    document.querySelectorAll('pre code[class*="language-"]').forEach(function (element) {
      window.hljs.highlightElement(element);
    });
  }

  function copyButtons() {
    document.querySelectorAll('.source').forEach(function (source) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.textContent = 'Copy';
      button.setAttribute('aria-label', 'Copy this code');
      button.addEventListener('click', function () {
        navigator.clipboard.writeText(source.querySelector('code').textContent).then(function () {
          button.textContent = 'Copied';
          setTimeout(function () {
            button.textContent = 'Copy';
          }, 1500);
        });
      });
      if (navigator.clipboard) {
        source.appendChild(button);
      }
    });
  }

  // The contents fold away where there is no room for them beside the text.
  function foldContents() {
    var fold = document.querySelector('.fold');
    var narrow = window.matchMedia('(max-width: 62rem)');
    if (!fold) {
      return;
    }
    function fit() {
      fold.open = !narrow.matches;
    }
    fit();
    narrow.addEventListener('change', fit);
    fold.addEventListener('click', function (event) {
      if (event.target.closest('a') && narrow.matches) {
        fold.open = false;
      }
    });
  }

  // Marks the section that is being read.
  function followReading() {
    var links = Array.from(document.querySelectorAll('.contents a'));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function mark() {
      var current = -1;
      headings.forEach(function (heading, i) {
        if (heading && heading.getBoundingClientRect().top < 140) {
          current = i;
        }
      });
      links.forEach(function (link, i) {
        link.classList.toggle('reading', i === current);
      });
    }
    var waiting = false;
    window.addEventListener('scroll', function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(function () {
          waiting = false;
          mark();
        });
      }
    }, { passive: true });
    mark();
  }

  // Wide tables scroll in a frame of their own that the keyboard reaches.
  function frameTables() {
    document.querySelectorAll('.prose table').forEach(function (table) {
      var frame = document.createElement('div');
      frame.className = 'table-frame';
      table.parentNode.insertBefore(frame, table);
      frame.appendChild(table);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    show(choice);
    document.querySelector('.theme').addEventListener('click', toggle);
    if (window.katex) {
      typeset();
    }
    if (window.hljs) {
      highlight();
    }
    copyButtons();
    foldContents();
    frameTables();
    followReading();
  });
})();
