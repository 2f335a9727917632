// All the script there is; no page needs it. It reads a page aloud when somebody presses for it: a recording where there is one, else the browser's own
// voice for the page's language. Where there is neither, the button stays hidden. Nothing plays by itself.
(() => {
  // A return code read by a camera stands behind the # of the address.
  const code = document.getElementById("code");
  if (code && !code.value && location.hash.length > 1) code.value = decodeURIComponent(location.hash.slice(1));

  const place = document.getElementById("listen");
  if (!place) return;
  const button = place.querySelector("button");
  const language = document.documentElement.lang;
  const voices = window.speechSynthesis;
  const recording = button.dataset.sound ? new Audio() : null;
  let playing = false;

  const show = (now) => {
    playing = now;
    button.textContent = now ? button.dataset.stop : button.dataset.play;
  };

  // The words of the page in their order, with the names of its buttons; each once, so a part that holds another is
  // left to that one. The ways to change one answer are not read.
  const PARTS = "h1, h2, h3, p, li, dt, dd, label, legend, .govuk-hint, .govuk-inset-text, .govuk-panel__body, button, a.govuk-button";
  const UNREAD = "#listen, .heard-trap, .govuk-summary-list__actions";
  const sentences = () =>
    [...document.querySelectorAll("main :is(" + PARTS + ")")]
      .filter((part) => !part.closest(UNREAD) && !part.querySelector(PARTS) && part.getClientRects().length)
      .map((part) => part.innerText.trim())
      .filter((words) => words);

  const say = () => {
    const parts = sentences().map((words) => {
      const part = new SpeechSynthesisUtterance(words);
      part.lang = language;
      part.voice = voice() || null;
      part.rate = 0.9;
      return part;
    });
    parts[parts.length - 1].onend = () => show(false);
    parts.forEach((part) => voices.speak(part));
  };

  const voice = () => voices && voices.getVoices().find((one) => one.lang.replace("_", "-").split("-")[0] === language);

  const stop = () => {
    if (recording) recording.pause();
    if (voices) voices.cancel();
    show(false);
  };

  button.addEventListener("click", () => {
    if (playing) return stop();
    show(true);
    if (!recording) return say();
    if (!recording.src) recording.src = button.dataset.sound;
    recording.currentTime = 0;
    recording.onended = () => show(false);
    recording.play().catch(() => show(false));
  });
  addEventListener("pagehide", stop);

  const appear = () => (place.hidden = !(recording || voice()));
  appear();
  if (voices && voices.addEventListener) voices.addEventListener("voiceschanged", appear);
})();

// The quick way out takes the place of this page, so that Back does not lead to it; without this it is a link like any other.
(() => {
  const way = document.getElementById("leave");
  if (!way) return;
  way.addEventListener("click", (press) => {
    press.preventDefault();
    document.body.hidden = true;
    location.replace(way.href);
  });
})();
