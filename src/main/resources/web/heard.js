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

  // The heading, the help, what is wrong, then each answer: the words of the page and no others.
  const sentences = () =>
    [...document.querySelectorAll("main h1, main form legend:not(:has(h1)), main form p, main .govuk-hint, main form .govuk-radios__label, main form .govuk-checkboxes__label")]
      .filter((part) => !part.querySelector("a, button"))
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
