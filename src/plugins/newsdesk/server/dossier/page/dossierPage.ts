import type { KillOnRecord } from '../../../editorial';
import type { Dossier, DossierRefusal, DossierSource, Withheld } from '../dossier';
import { html, NOTHING, type Html } from './html';
import { line, mannerOf, type Manner } from './manner';
import { releasePart } from './releasePart';
import { STYLE } from './style';
import type { DossierLanguage } from './words';

/** A dossier as a page to be read and printed: nothing in it is run or fetched. */
export function dossierPage(dossier: Dossier, language: DossierLanguage): string {
  const manner = mannerOf(language, dossier.timeZone);
  const headline = headlineOf(dossier) || dossier.documentId;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${manner.say('title')}: ${headline}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${mainPart(dossier, headline, manner)}
      </body>
    </html> `;
  return page.text;
}

function mainPart(dossier: Dossier, headline: string, manner: Manner): Html {
  const { say } = manner;
  const { sources, kills, refusals } = dossier;
  return html`<main>
    <header>
      <p class="about">${say('title')} · ${say('confidential')}</p>
      <h1>${headline}</h1>
      ${aboutPart(dossier, manner)} ${withheldPart(dossier.withheld, manner)}
    </header>
    ${releasesPart(dossier, manner)}
    ${section(
      say('sources'),
      sources.map((one) => sourcePart(one, manner)),
      say('sources.none'),
    )}
    ${section(
      say('kills'),
      kills.map((one) => killPart(one, manner)),
      say('kills.none'),
    )}
    ${section(
      say('refusals', { count: refusals.length }),
      refusals.map((one) => refusalPart(one, manner)),
      say('refusals.none'),
    )}
  </main>`;
}

const section = (title: string, parts: readonly Html[], none: string): Html =>
  html` <section>
    <h2>${title}</h2>
    ${parts.length > 0 ? parts : html`<p>${none}</p>`}
  </section>`;

function headlineOf({ releases }: Dossier): string {
  for (const { record } of releases.toReversed()) {
    const [first] = (record.story?.headlines ?? []) as { value?: unknown }[];
    if (typeof first?.value === 'string') return first.value;
  }
  return '';
}

function aboutPart(dossier: Dossier, manner: Manner): Html {
  const { madeAt, madeBy, timeZone, head, contentType, documentId } = dossier;
  const { say } = manner;
  return html`<p class="about">
    ${say('made', { at: manner.time(madeAt), by: manner.who(madeBy) })}
    ${say('clock', { zone: timeZone })}<br />
    ${say('story')}: <code>${contentType} ${documentId}</code><br />
    ${say('head', { sequence: head.sequence })} <code>${head.hash}</code>
  </p>`;
}

function withheldPart({ languages, text, grounds, identities }: Withheld, manner: Manner): Html {
  const { say } = manner;
  const named = (locales: readonly string[]) => ({
    languages: locales.map((one) => manner.languageName(one) || '–').join(', '),
  });
  const notes = [
    ...(languages > 0 ? [say('withheld.languages', { count: languages })] : []),
    ...(text.length > 0 ? [say('withheld.text', named(text))] : []),
    ...(grounds.length > 0 ? [say('withheld.grounds', named(grounds))] : []),
    ...(identities ? [say('withheld.identities')] : []),
  ];
  return notes.length === 0
    ? NOTHING
    : html`<ul class="about">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
}

function releasesPart({ releases, sources }: Dossier, manner: Manner): Html {
  const { say } = manner;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const broken = releases.filter((release) => release.broken !== null);
  const chain =
    broken.length === 0
      ? html`<p class="about">${say('chain.holds')}</p>`
      : html`<p class="bad">
          ${say('chain.broken', {
            releases: broken.map(({ record }) => record.sequence).join(', '),
          })}
        </p>`;
  const parts = releases.map((release) => releasePart(release, byId, manner));
  return section(
    say('releases', { count: releases.length }),
    parts.length === 0 ? [] : [chain, ...parts],
    say('releases.none'),
  );
}

const sourcePart = (
  { publicDescription, anonymous, identity }: DossierSource,
  manner: Manner,
): Html =>
  html`<div class="entry">
    <h3>${publicDescription}</h3>
    <p class="about">${manner.say(anonymous ? 'anonymous' : 'named')}</p>
    <dl>
      ${line(manner, 'identity', identity === null ? manner.say('withheld') : identity.name)}
      ${line(manner, 'anonymityReason', identity?.anonymityReason ?? null)}
      ${line(manner, 'approvedBy', identity?.approvedBy ?? null)}
    </dl>
  </div>`;

function killPart({ reason, by, at, cleared }: KillOnRecord, manner: Manner): Html {
  const { say } = manner;
  const end = cleared && `${manner.time(cleared.at)}, ${manner.who(cleared.by)}: ${cleared.why}`;
  return html`<div class="entry kill">
    <dl>
      ${line(manner, 'at', manner.time(at))} ${line(manner, 'by', manner.who(by))}
      ${line(manner, 'reason', reason)} ${line(manner, 'cleared', end ?? say('cleared.not'))}
    </dl>
  </div>`;
}

const refusalPart = ({ at, by, door, locales, violations }: DossierRefusal, manner: Manner): Html =>
  html`<div class="entry refusal">
    <h3>${manner.time(at)} · ${locales.map(manner.languageName).filter(Boolean).join(', ')}</h3>
    <dl>${line(manner, 'by', manner.who(by))} ${line(manner, 'door', manner.door(door))}</dl>
    <ul>
      ${violations.map(
        ({ locale, code, severity, path }) =>
          html`<li>
            <code>${code}</code> (${manner.houseWord('severity', severity)}) ${locale}
            ${path.join('.')}
          </li>`,
      )}
    </ul>
  </div>`;
