import type { CueForce } from './attribution';
import type { FinderWords, Grammar, GradedWords, VerbForm } from './languages/finderWords';
import { CLASS, type WordClass } from './wordClasses';
import { WordTable } from './wordTable';

/** How a cue word stands; `none` for what is no verb form. */
export const FORM = { none: 0, base: 1, present: 2, past: 3, gerund: 4 } as const;

export const FORCES: readonly CueForce[] = ['neutral', 'hedged', 'accusing', 'denying'];

/** No grade: the word is no cue in that construction. */
export const NO_GRADE = 255;

/** A word that may be a cue. Grades in tenths; `NO_GRADE` where it is none. */
export interface CueWord {
  form: number;
  /** As a verb with a clause or quotation of its own. */
  clause: number;
  /** As a verb with an infinitive. */
  infinitive: number;
  /** As a verb with an object, with a preposition, as a participle after "be". */
  object: number;
  prepositional: number;
  passive: number;
  noun: number;
  adjective: number;
  preposition: number;
  /** The best of its grades as a verb; 0 for what is none. */
  strength: number;
  force: CueForce;
  /** Whether it may name whom it was said to: "told reporters". */
  addressed: boolean;
  /** Whether the form is a participle and nothing else: without a helping verb it is no cue. */
  participle: boolean;
  /** Whether the form is an infinitive and nothing else. */
  infinitiveForm: boolean;
  /** Phrases that bring in a source and hold the word. */
  phrases: readonly CuePhrase[] | null;
}

/** A phrase that brings in a source: "in the view of". */
export interface CuePhrase {
  /** Its words, in small letters; the one that was looked up stands at `head`. */
  readonly words: readonly string[];
  readonly head: number;
  /** Whether it names its source by a possessive: "in his view". */
  readonly owner: number;
  readonly cue: CueWord;
}

export const PLAIN_GRAMMAR: Grammar = {
  shapedInfinitives: false,
  subjectsFollow: false,
  clausesNeedThat: false,
  contentKeepsPreposition: false,
  contentsRunOn: false,
  judgedByGrade: false,
  articlesAreObjects: false,
  thatIsRelative: false,
};

/** A language's finder words, compiled for one look-up a word. */
export interface Lexicon {
  /** Word → class and number of its cue; see `entryClass` and `entryCue`. */
  readonly table: WordTable;
  /** By their number; the first is no cue. */
  readonly cues: readonly CueWord[];
  /** By the last letter's code. */
  readonly suffixes: ReadonlyMap<number, readonly (readonly [string, number])[]>;
  readonly grammar: Grammar;
  readonly clitics: ReadonlyMap<string, number>;
  readonly elisions: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
}

export function entryClass(entry: number): number {
  return entry & 0xff;
}

export function entryCue(entry: number): number {
  return entry >>> 8;
}

function split(list: string): string[] {
  return list.trim() === '' ? [] : list.trim().split(/\s+/);
}

/** Words with their grades; see `GradedWords`. */
function readGraded(list: GradedWords): [word: string, grades: string][] {
  return list.split('/').flatMap((part, index, parts) => {
    const next = /^\d+/.exec(parts[index + 1] ?? '');
    return next
      ? split(part.replace(/^\d+/, '')).map((word) => [word, next[0]] as [string, string])
      : [];
  });
}

export const NO_CUE: CueWord = {
  form: FORM.none,
  clause: NO_GRADE,
  infinitive: NO_GRADE,
  object: NO_GRADE,
  prepositional: NO_GRADE,
  passive: NO_GRADE,
  noun: NO_GRADE,
  adjective: NO_GRADE,
  preposition: NO_GRADE,
  strength: 0,
  force: 'neutral',
  addressed: false,
  participle: false,
  infinitiveForm: false,
  phrases: null,
};

/** What a word that no class lists is by its verb form. */
const CLASS_OF_FORM: Record<VerbForm, WordClass> = {
  base: 'verb',
  present: 'presentForm',
  past: 'pastForm',
  gerund: 'gerund',
  participle: 'adjective',
  infinitive: 'verb',
};

/** Which of the forms that the models know a form counts as. */
const FORM_OF: Record<VerbForm, number> = {
  ...FORM,
  participle: FORM.past,
  infinitive: FORM.base,
};

function byLastLetter(suffixes: FinderWords['suffixes']): Lexicon['suffixes'] {
  const found = new Map<number, [string, number][]>();
  for (const [suffix, name] of suffixes) {
    const last = suffix.charCodeAt(suffix.length - 1);
    const list = found.get(last) ?? [];
    list.push([suffix, CLASS[name]]);
    found.set(last, list);
  }
  return found;
}

class LexiconBuilder {
  readonly #classes = new Map<string, number>();
  readonly #cueOf = new Map<string, CueWord>();

  addClasses(words: FinderWords): void {
    for (const [name, list] of Object.entries(words.classes)) {
      for (const word of split(list ?? '')) this.#classes.set(word, CLASS[name as WordClass]);
    }
  }

  addVerbs(words: FinderWords): void {
    for (const [lemma, grades] of readGraded(words.verbs)) {
      for (const [word, form] of words.inflect(lemma)) {
        const cue = this.#cue(word);
        cue.form = FORM_OF[form];
        cue.participle = form === 'participle';
        cue.infinitiveForm = form === 'infinitive';
        cue.clause = Number(grades[0]);
        cue.infinitive = Number(grades[1]);
        cue.object = Number(grades[2]);
        cue.prepositional = Number(grades[3]);
        cue.passive = Number(grades[4]);
        cue.strength = Math.max(cue.clause, cue.object);
        if (!this.#classes.has(word)) this.#classes.set(word, CLASS[CLASS_OF_FORM[form]]);
      }
    }
  }

  addWords(kind: 'noun' | 'adjective' | 'preposition', graded: GradedWords): void {
    for (const [word, grade] of readGraded(graded)) {
      this.#cue(word)[kind] = Number(grade);
      if (!this.#classes.has(word)) this.#classes.set(word, CLASS[kind]);
    }
  }

  addOtherVerbs(words: FinderWords): void {
    for (const lemma of split(words.otherVerbs ?? '')) {
      for (const [word, form] of words.inflect(lemma)) {
        if (!this.#classes.has(word)) this.#classes.set(word, CLASS[CLASS_OF_FORM[form]]);
      }
    }
  }

  addPhrases(words: FinderWords): void {
    for (const line of (words.phrases ?? '').split('\n').filter((row) => row.trim() !== '')) {
      const [grade, ...parts] = split(line) as [string, ...string[]];
      const head = Math.max(
        0,
        parts.findIndex((part) => part === part.toUpperCase()),
      );
      const phraseWords = parts.map((part) => part.toLowerCase());
      const phrase = {
        words: phraseWords,
        head,
        owner: phraseWords.findIndex((word) => this.#classes.get(word) === CLASS.possessive),
        cue: { ...NO_CUE, preposition: Number(grade) },
      };
      const cue = this.#cue(phrase.words[head] as string);
      cue.phrases = [...(cue.phrases ?? []), phrase];
    }
  }

  addForces(words: FinderWords): void {
    for (const [force, list] of Object.entries(words.forces)) {
      for (const lemma of split(list)) {
        for (const word of [lemma, ...words.inflect(lemma).map(([form]) => form)]) {
          const cue = this.#cueOf.get(word);
          if (cue) cue.force = force as CueForce;
        }
      }
    }
  }

  addAddressed(words: FinderWords): void {
    for (const lemma of split(words.addressed)) {
      for (const [word] of words.inflect(lemma)) this.#cue(word).addressed = true;
    }
  }

  #cue(word: string): CueWord {
    let cue = this.#cueOf.get(word);
    if (!cue) this.#cueOf.set(word, (cue = { ...NO_CUE }));
    return cue;
  }

  build(words: FinderWords): Lexicon {
    const cues = [NO_CUE];
    const entries = new Map(this.#classes);
    for (const [word, cue] of this.#cueOf) {
      entries.set(word, (this.#classes.get(word) ?? CLASS.plain) | (cues.length << 8));
      cues.push(cue);
    }
    return {
      table: new WordTable(entries),
      cues,
      suffixes: byLastLetter(words.suffixes),
      grammar: { ...PLAIN_GRAMMAR, ...words.grammar },
      clitics: new Map(Object.entries(words.clitics).map(([word, name]) => [word, CLASS[name]])),
      elisions: new Set(split(words.elisions)),
      enclitics: new Set(split(words.enclitics ?? '')),
      titles: new Set(split(words.titles)),
      abbreviations: new Set([...split(words.titles), ...split(words.abbreviations)]),
      one: new Set(split(words.pronouns.one)),
      many: new Set(split(words.pronouns.many)),
    };
  }
}

/** Compiles a language's finder words. */
export function compileLexicon(words: FinderWords): Lexicon {
  const builder = new LexiconBuilder();
  builder.addClasses(words);
  builder.addVerbs(words);
  builder.addWords('noun', words.nouns);
  builder.addWords('adjective', words.adjectives);
  builder.addWords('preposition', words.prepositions);
  builder.addOtherVerbs(words);
  builder.addPhrases(words);
  builder.addForces(words);
  builder.addAddressed(words);
  return builder.build(words);
}
