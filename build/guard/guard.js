// Runs before everything else, in the page as it is: a child must never face a dead or blank tablet.
// Written for browsers far too old for the app itself. `data-starting` is taken away by the app once its first screen works.
(function () {
  var root = document.documentElement;
  root.setAttribute('data-guarded', '');
  function broken() {
    if (root.hasAttribute('data-starting')) root.setAttribute('data-broken', '');
  }
  // Whose numbers to show and how screens look is all that is read, and it is the school's, not a child's.
  var look = '';
  try {
    var kept = localStorage.getItem('lantern.school');
    var school = /"region":"([\w-]+)"/.exec(kept);
    root.setAttribute('data-region', school ? school[1] : 'GB-ENG');
    var eased = /"comforts":\["([\w",-]+)"\]/.exec(kept);
    if (eased) look = eased[1].replace(/","/g, ' ');
  } catch (locked) {}
  // Where the school has chosen no colours, the device's (src/platform/look.ts asks the same): before the first picture, for a flash
  // of light makes a dark room look.
  function wishes(what) {
    return window.matchMedia && matchMedia('(' + what + ')').matches;
  }
  if (!/high-contrast|dark-room/.test(look) && !wishes('forced-colors: active')) {
    if (wishes('prefers-contrast: more')) look += ' high-contrast';
    else if (wishes('prefers-color-scheme: dark')) look += ' dark-room';
  }
  if (look) root.setAttribute('data-comforts', look);
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
