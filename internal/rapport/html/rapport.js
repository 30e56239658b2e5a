(function () {
  'use strict';

  // All of a report is there without this script: it filters and sorts the table of findings, and opens what is folded.
  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  function showTarget() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    var inside = target.querySelector('details');
    if (target.classList.contains('sag') && inside) { inside.open = true; }
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') { at.open = true; }
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
  window.addEventListener('hashchange', showTarget);
  showTarget();

  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = all('details:not([open])');
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (d) { d.open = false; });
    closed = [];
  });

  all('.knapper').forEach(function (p) { p.hidden = false; });
  [['aabn-alle', true], ['luk-alle', false]].forEach(function (pair) {
    var button = document.getElementById(pair[0]);
    if (button) {
      button.addEventListener('click', function () {
        all('.sag > details').forEach(function (d) { d.open = pair[1]; });
      });
    }
  });

  var table = document.getElementById('fundtabel');
  var form = document.getElementById('filter');
  if (!table || !form) { return; }
  var body = table.tBodies[0];
  var rows = all('tr', body);
  var shown = document.getElementById('viser');
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });

  function filter() {
    var words = form.elements.tekst.value.toLowerCase().split(/\s+/).filter(Boolean);
    var n = 0;
    rows.forEach(function (row, i) {
      var fits = ['regel', 'alvor', 'udfald', 'kommune'].every(function (name) {
        var wanted = form.elements[name].value;
        return !wanted || row.getAttribute('data-' + name) === wanted;
      }) && words.every(function (word) { return texts[i].indexOf(word) >= 0; });
      row.hidden = !fits;
      if (fits) { n++; }
    });
    var whole = n === rows.length;
    shown.textContent = whole ? '' : shown.getAttribute('data-skabelon').replace('{n}', n).replace('{m}', rows.length);
  }

  function key(row, column) {
    var cell = row.cells[column];
    return cell.hasAttribute('data-v') ? cell.getAttribute('data-v') : cell.textContent.trim();
  }

  function sort(column, down) {
    var language = document.documentElement.lang;
    var sorted = rows.map(function (row, i) { return { row: row, i: i, key: key(row, column) }; });
    sorted.sort(function (a, b) {
      if (a.key === '' || b.key === '') { return (a.key === '') - (b.key === '') || a.i - b.i; }
      var by = a.key.localeCompare(b.key, language, { numeric: true });
      return (down ? -by : by) || a.i - b.i;
    });
    sorted.forEach(function (entry) { body.appendChild(entry.row); });
  }

  all('thead th', table).forEach(function (th, column) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = th.textContent;
    button.title = table.getAttribute('data-sorter') + ': ' + th.textContent;
    th.setAttribute('data-navn', th.textContent);
    th.textContent = '';
    th.appendChild(button);
    button.addEventListener('click', function () {
      var down = th.getAttribute('aria-sort') === 'ascending';
      all('thead th', table).forEach(function (other) { other.removeAttribute('aria-sort'); });
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sort(column, down);
    });
  });

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('change', filter);
  form.addEventListener('reset', function () { setTimeout(filter, 0); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
})();
