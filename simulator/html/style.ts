export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404c); --soft: light-dark(#f4f5f8, #20242c);
  --ink: light-dark(#1b2029, #e8eaef); --quiet: light-dark(#4e5766, #a9b1bf); --accent: light-dark(#3b4fd8, #93a2ff);
  --on-accent: light-dark(#ffffff, #12141a); --warn: light-dark(#9a2c16, #ff9c86); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#ffffff, #171a20); }
.banner { padding: 8px 16px; background: light-dark(#fff3d1, #4a3a08); text-align: center; }
main { max-width: 72rem; margin: 32px auto; padding: 0 16px; }
main.narrow, .narrow { max-width: 34rem; margin-inline: auto; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
p.quiet, .quiet { color: var(--quiet); }
label { display: block; font-weight: 600; margin-top: 12px; }
input, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
  border-radius: 6px; padding: 8px 10px; width: 100%; min-height: 40px; }
input[type=checkbox] { width: 20px; min-height: 20px; height: 20px; margin: 2px 0 0; flex: none; }
button { font: inherit; font-weight: 600; border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px;
  min-height: 40px; cursor: pointer; background: var(--soft); color: inherit; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
fieldset { border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; margin: 16px 0; min-width: 0; }
legend { font-weight: 600; padding: 0 6px; }
.check { display: flex; gap: 10px; font-weight: 400; margin-top: 8px; }
.check code { overflow-wrap: anywhere; }
fieldset p { margin: 4px 0 12px; } details { margin: 20px 0; } summary { cursor: pointer; font-weight: 600; }
.people { list-style: none; padding: 0; }
.people li { display: flex; justify-content: space-between; align-items: center; gap: 12px; flex-wrap: wrap;
  border-bottom: 1px solid var(--line); padding: 10px 0; }
.row { display: flex; gap: 12px; flex-wrap: wrap; margin-top: 16px; align-items: end; }
.grid { display: grid; gap: 4px 20px; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.note { border-left: 4px solid var(--accent); background: var(--soft); padding: 8px 14px; }
.error { border-left-color: var(--warn); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; border-bottom: 1px solid var(--line); padding: 6px 8px; white-space: nowrap; }
code { font: .9em ui-monospace, monospace; }
`;
