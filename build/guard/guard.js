// Runs before everything else, in the page as it is: a child must never face a dead or blank tablet.
// Written for browsers far too old for the app itself. `data-starting` is taken away by the app once its first screen works.
(function () {
  var root = document.documentElement;
  root.setAttribute('data-guarded', '');
  function broken() {
    if (root.hasAttribute('data-starting')) root.setAttribute('data-broken', '');
  }
  // Whose numbers to show is all that is read, and it is the school's, not a child's.
  try {
    var school = /"region":"([\w-]+)"/.exec(localStorage.getItem('lantern.school'));
    root.setAttribute('data-region', school ? school[1] : 'GB-ENG');
  } catch (locked) {}
  addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (!target.tagName || target.tagName === 'SCRIPT' || target.rel === 'stylesheet') broken();
    },
    true,
  );
  addEventListener('unhandledrejection', broken);
  // What the styles cannot do without, and no browser older than those of build/oldest-browsers.ts can: there, lanterns are
  // missing and numbers lie across titles. Without its place the app's own script gives up before it draws or keeps anything.
  var css = window.CSS;
  if (
    !css ||
    !css.supports ||
    !css.supports('container-type', 'size') ||
    !css.supports('height', '1dvh') ||
    !css.supports('selector(:has(a))')
  ) {
    root.setAttribute('data-too-old', '');
    broken();
    document.addEventListener('readystatechange', function () {
      var app = document.getElementById('app');
      if (app) app.parentNode.removeChild(app);
    });
  }
  setTimeout(broken, 30000);
  // A tablet left on the broken page asks for a repaired version by itself; the service worker then reloads the page.
  setInterval(function () {
    if (root.hasAttribute('data-starting') && navigator.serviceWorker)
      navigator.serviceWorker
        .getRegistration()
        .then(function (registration) {
          if (registration) return registration.update();
        })
        ['catch'](function () {});
  }, 600000);
})();
