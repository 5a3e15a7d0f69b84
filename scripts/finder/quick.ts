import { readFileSync } from 'node:fs';
import { englishFinder } from '../../src/plugins/newsdesk/editorial/attribution/languages/englishFinder';
import { compileLexicon } from '../../src/plugins/newsdesk/editorial/attribution/lexicon';
import { readQuotations } from '../../src/plugins/newsdesk/editorial/attribution/quotations';
import { splitSentences } from '../../src/plugins/newsdesk/editorial/attribution/sentences';
import { tokenise } from '../../src/plugins/newsdesk/editorial/attribution/tokenise';
import { makeTokens } from '../../src/plugins/newsdesk/editorial/attribution/tokens';
import { visitProposals } from '../../src/plugins/newsdesk/editorial/attribution/readSentences';
const raw = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
const T = Number(process.argv[3] ?? 0);
const models = { end: { weights: Float32Array.from(raw.end) }, cue: { weights: Float32Array.from(raw.cue) } };
const lexicon = compileLexicon(englishFinder); const tokens = makeTokens();
for (const line of readFileSync(0, 'utf8').split('\n')) { if (!line.trim()) continue; const { id, text } = JSON.parse(line);
  const attributions: { content: number[][]; source: number[][]; cue: number[][]; w: number }[] = []; let base = 0;
  for (const p of text.split('\n')) { if (p.trim()) { tokenise(tokens, p, lexicon); readQuotations(tokens); splitSentences(tokens, lexicon);
    const o = (r: { start: number; end: number }) => r.start < 0 ? [] : [[base + tokens.start[r.start]!, base + tokens.end[r.end - 1]!]];
    const list: typeof attributions = [];
    visitProposals(tokens, lexicon, models, (_f, q, w) => { if (w > T) list.push({ content: [...o(q.first), ...o(q.second)].sort((a, b) => a[0]! - b[0]!), source: o(q.source), cue: o(q.cue), w }); });
    list.sort((a, b) => b.w - a.w); const kept: typeof attributions = [];
    for (const a of list) { const len = (x: number[][]) => x.reduce((s, [c, d]) => s + d! - c!, 0);
      const dup = kept.some((k) => { let sh = 0; for (const [a1, b1] of a.content) for (const [c, d] of k.content) sh += Math.max(0, Math.min(b1!, d!) - Math.max(a1!, c!)); return sh / Math.max(len(a.content), len(k.content)) > 0.7; });
      if (!dup) kept.push(a); }
    attributions.push(...kept.sort((a, b) => a.content[0]![0]! - b.content[0]![0]!)); }
    base += p.length + 1; }
  console.log(JSON.stringify({ id, attributions })); }
