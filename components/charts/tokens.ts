/** The palette: each token in the light, dark and contrast theme. The contrast that each pair must keep is tested beside this file. */
export const tokens = {
  paper: ["#fff", "#10171e", "#fff"],
  wash: ["#f2f5f7", "#18212a", "#fff"],
  raise: ["#fff", "#1e2831", "#fff"],
  line: ["#d2d9e0", "#303c48", "#000"],
  edge: ["#717e8b", "#74828f", "#000"],
  ink: ["#15202b", "#e9eef3", "#000"],
  "ink-2": ["#42505e", "#b9c4ce", "#000"],
  "ink-3": ["#5b6875", "#98a5b2", "#1f1f1f"],
  link: ["#14548f", "#8fc4f2", "#00356b"],
  accent: ["#ad430b", "#ff9f5c", "#8f2f00"],
  "accent-wash": ["#fbeee4", "#38261a", "#fff"],
  land: ["#e3e7eb", "#2b3641", "#fff"],
  "land-line": ["#fff", "#10171e", "#000"],
  coast: ["#717e8b", "#74828f", "#000"],
  "grey-2": ["#717d89", "#74828f", "#595959"],
  window: ["#edf1f4", "#1a242e", "#ececec"],
  "seq-1": ["#c5dcee", "#1d4468", "#d6e8f7"],
  "seq-2": ["#74a9d6", "#3279b8", "#5f9bd0"],
  "seq-3": ["#2268a8", "#7fbcec", "#0f4f8c"],
  "seq-4": ["#0a2c50", "#e3f2ff", "#00152b"],
  "seq-1-mark": ["#2268a8", "#7fbcec", "#00356b"],
  "seq-2-mark": ["#154a7e", "#0c2136", "#00264d"],
  "seq-4-mark": ["#c5dcee", "#1d4468", "#9cc4e8"],
  done: ["#1f5f9e", "#7fbcec", "#00356b"],
  doing: ["#bcd7ec", "#1d4468", "#d6e8f7"],
  "doing-mark": ["#1f5f9e", "#7fbcec", "#00356b"],
  plan: ["#fff", "#10171e", "#fff"],
  "plan-mark": ["#1f5f9e", "#7fbcec", "#00356b"],
  "on-done": ["#fff", "#10171e", "#fff"],
} as const satisfies Record<string, readonly [light: string, dark: string, contrast: string]>;

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];
export type Token = keyof typeof tokens;

/** Returns the value of a token in a theme. */
export function tokenValue(token: Token, theme: Theme): string {
  return tokens[token][themes.indexOf(theme) as 0 | 1 | 2];
}

/**
 * Where the system sets the colours (forced colours), tokens are words of the system: grounds are its canvas, marks and solid
 * classes its text. Patterns, which every class has that is not solid, then tell classes apart.
 */
const forced: Partial<Record<string, Token[]>> = {
  Canvas: [
    "paper",
    "wash",
    "raise",
    "accent-wash",
    "land",
    "window",
    "seq-1",
    "seq-2",
    "seq-4-mark",
    "doing",
    "plan",
    "on-done",
  ],
  GrayText: ["line", "land-line", "grey-2"],
  Highlight: ["accent"],
  LinkText: ["link"],
};

/** Returns the custom properties of forced colours as CSS declarations. */
function forcedDeclarations(): string {
  const wordOf = (token: Token) => Object.keys(forced).find((word) => forced[word]?.includes(token)) ?? "CanvasText";
  return (Object.keys(tokens) as Token[]).map((token) => `--${token}:${wordOf(token)}`).join(";");
}

/** Returns the custom properties of a theme as CSS declarations. */
export function themeDeclarations(theme: Theme): string {
  const values = (Object.keys(tokens) as Token[]).map((token) => `--${token}:${tokenValue(token, theme)}`);
  return `color-scheme:${theme === "dark" ? "dark" : "light"};${values.join(";")}`;
}

/**
 * The style sheet of the themes: they follow the system unless the reader chose one (`<html data-theme>`).
 * `app/styles/themes.css` is this text, written by the test beside this file.
 */
export const themeCss = [
  `:root{${themeDeclarations("light")}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme]){${themeDeclarations("dark")}}}`,
  `@media (prefers-contrast:more){:root:not([data-theme]){${themeDeclarations("contrast")}}}`,
  `@media screen{:root[data-theme=dark]{${themeDeclarations("dark")}}:root[data-theme=contrast]{${themeDeclarations("contrast")}}}`,
  `@media (forced-colors:active){:root:root{${forcedDeclarations()}}}`,
  `@media print{:root:root{${themeDeclarations("light")}}}`,
].join("\n");
