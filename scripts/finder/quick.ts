import { readFileSync } from 'node:fs';
import '../../src/plugins/newsdesk/editorial/attribution/languages/all';
import { findAttributions } from '../../src/plugins/newsdesk/editorial/attribution/findAttributions';
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, lang, text } = JSON.parse(line);
  const spans = (list: readonly { start: number; end: number }[]) =>
    list.map((s) => [s.start, s.end]);
  console.log(
    JSON.stringify({
      id,
      attributions: findAttributions(text, lang).map((a) => ({
        content: spans(a.content),
        source: spans(a.source),
        cue: spans(a.cue),
      })),
    }),
  );
}
