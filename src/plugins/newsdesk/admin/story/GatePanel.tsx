import type { Panel } from '../strapi';
import { useWords } from '../words/useWords';

/** The side panel "Gate". */
export const GatePanel: Panel = () => {
  const say = useWords();
  return { title: say('gate.title'), content: null };
};
