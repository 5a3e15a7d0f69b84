import { cleanLine } from './cleanText';
import { withoutEmpty, type NinjsConcept } from './ninjsDocument';
import type { WireStory } from './wireStory';

const MEDIA_TOPIC = /^(?:medtop:)?(\d{8})$/;

function toSubject(topic: WireStory['topics'][number]): NinjsConcept {
  const code = MEDIA_TOPIC.exec(topic.code.trim())?.[1];
  return withoutEmpty<NinjsConcept>({
    name: cleanLine(topic.name) || code,
    rel: 'about',
    uri: code === undefined ? null : `http://cv.iptc.org/newscodes/mediatopic/${code}`,
    literal: code === undefined ? null : `medtop:${code}`,
  });
}

/** What a story is about; a topic with a code of IPTC's media topics has its identity there. */
export const subjectsOf = (topics: WireStory['topics']): NinjsConcept[] =>
  topics.map(toSubject).filter(({ name }) => name !== undefined);
