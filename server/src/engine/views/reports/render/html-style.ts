/**
 * The style of a report: dark ink on white paper, the tone of a finding in a rule beside it and never in colour alone.
 * On A4, tables go on with their heads, and neither a row nor a finding is cut.
 */
export const htmlStyle = `
:root { --ink: #1c2430; --soft: #566172; --line: #d9dee6; --paper: #ffffff; --band: #f4f6f9;
  --good: #17693a; --attention: #8a5300; --bad: #a91d22; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--band); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 1080px; margin: 32px auto; padding: 48px 56px; background: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; }
h1 { margin: 0 0 8px; font-size: 27px; line-height: 1.25; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { margin: 36px 0 12px; padding-bottom: 5px; border-bottom: 2px solid var(--ink); font-size: 18px; }
h3 { margin: 24px 0 8px; font-size: 15px; }
p { margin: 0 0 10px; overflow-wrap: anywhere; }
code { font: 0.92em ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
.basis { margin: 0 0 18px; padding: 0; list-style: none; color: var(--soft); font-size: 13px; }
.basis li { display: inline; }
.basis li + li::before { content: " · "; }
.verdict { margin: 0 0 22px; padding: 12px 16px; border-left: 6px solid; background: var(--band); font-size: 17px; font-weight: 600; }
.verdict .label { margin-right: 6px; color: var(--soft); font-size: 13px; font-weight: 400; }
.verdict.good, td.good { color: var(--good); }
.verdict.attention, td.attention { color: var(--attention); }
.verdict.bad, td.bad { color: var(--bad); }
td.good, td.attention, td.bad { font-weight: 600; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 32px; margin: 0; }
dl div { display: grid; grid-template-columns: 132px 1fr; gap: 12px; padding: 5px 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 0 0 16px; }
figure svg { display: block; width: 100%; height: auto; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.45; }
th { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--ink); text-align: left; vertical-align: bottom; font-weight: 600; }
td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.short, .short code { white-space: nowrap; }
.items { margin: 0; padding: 0; list-style: none; }
.items li { margin: 0 0 10px; padding: 2px 0 2px 14px; border-left: 4px solid var(--line); }
.items li.bad { border-color: var(--bad); }
.items li.attention { border-color: var(--attention); }
.items li.good { border-color: var(--good); }
.items p { margin: 0; }
.items .place, .items .detail { color: var(--soft); font-size: 13px; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { background: none; font-size: 10pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h1 { font-size: 18pt; }
  h2 { margin-top: 16pt; font-size: 13pt; }
  h3 { margin-top: 10pt; font-size: 10.5pt; }
  .verdict { margin-bottom: 12pt; padding: 6pt 10pt; font-size: 12pt; }
  dl div { padding: 2pt 0; }
  .items li { margin-bottom: 5pt; }
  .items .place, .items .detail { font-size: 8.5pt; }
  footer { margin-top: 14pt; }
  h2, h3 { break-after: avoid; }
  table { font-size: 8.5pt; } thead { display: table-header-group; }
  tr, .items li, dl div, figure, .verdict { break-inside: avoid; }
  .table { overflow: visible; }
  .card { font-size: 9pt; line-height: 1.35; }
  .card h1 { font-size: 15pt; } .card h2 { margin: 9pt 0 5pt; font-size: 11pt; } .card h3 { margin: 6pt 0 3pt; font-size: 9.5pt; }
  .card .basis, .card .verdict { margin-bottom: 6pt; }
  .card .items li { margin-bottom: 2pt; } .card footer { margin-top: 6pt; padding-top: 4pt; }
  .card figure { margin: 6pt 0 0; } .card figure svg { max-height: 56mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media (max-width: 720px) { main { margin: 0; padding: 24px 18px; border: 0; } }
`;
