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
  if (!('noModule' in document.createElement('script'))) broken();
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
