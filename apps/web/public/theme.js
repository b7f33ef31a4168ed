(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('northing.theme');
  } catch {
    // Storage may be forbidden: the system's theme then holds.
  }
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme =
    chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
})();
