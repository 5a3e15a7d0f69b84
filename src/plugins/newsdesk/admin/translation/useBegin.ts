import { useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { reasonOf } from '../kill/reasonOf';
import { storyAddress } from '../storyAddress';
import type { ReportProps } from './TranslationReport';
import { usePanelWords } from './usePanelWords';

interface Begin {
  readonly begin: (locale: string, overwrite: readonly string[]) => Promise<void>;
  readonly isBeginning: boolean;
  /** Why it was refused. */
  readonly problem: string | null;
}

/** Begins a language with the words of its source, and leads there. */
export function useBegin(
  { story, isSingle, onBegun }: Pick<ReportProps, 'story' | 'isSingle' | 'onBegun'>,
  onDone: () => void,
): Begin {
  const say = usePanelWords();
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const [isBeginning, setBeginning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { model, documentId } = story;
  const begin = async (locale: string, overwrite: readonly string[]) => {
    setBeginning(true);
    setProblem(null);
    try {
      await post(`/newsdesk/languages/${model}/${documentId}/${locale}`, { overwrite });
      onBegun();
      onDone();
      if (locale !== story.locale) {
        navigate(storyAddress({ uid: model, isSingle, documentId, locale }));
      }
    } catch (error) {
      setProblem(reasonOf(error) ?? say('begin.failed'));
      setBeginning(false);
    }
  };
  return { begin, isBeginning, problem };
}
