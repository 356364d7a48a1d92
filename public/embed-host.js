// Gives each embed of the Migrant Workers Action Atlas the height of what it shows. It listens to the frames of this page
// that carry data-atlas, takes nothing but a number from them, and sends nothing but the question for it.
(() => {
  if (window.atlasEmbeds) return;
  window.atlasEmbeds = true;
  const frames = () => [...document.querySelectorAll("iframe[data-atlas]")];
  addEventListener("message", ({ source, data }) => {
    if (typeof data !== "object" || data === null || data.type !== "atlas:height") return;
    const { height } = data;
    if (typeof height !== "number" || !(height >= 80 && height <= 8000)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    frame.style.aspectRatio = "auto";
    frame.style.height = `${Math.ceil(height)}px`;
  });
  const ask = () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: "atlas:ask" }, "*");
  };
  ask();
  addEventListener("load", ask);
})();
