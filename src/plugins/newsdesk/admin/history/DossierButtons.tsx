import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PanelButton } from '../PanelButton';
import { saveFile } from '../saveFile';
import { useWords } from '../words/useWords';

const FORMATS = [
  { format: 'html', word: 'dossier.page', Icon: File },
  { format: 'json', word: 'dossier.json', Icon: Download },
] as const;

type Format = (typeof FORMATS)[number]['format'];

interface DossierProps {
  readonly model: string;
  readonly documentId: string;
}

/** How long a page has to take its text out of the browser's hands, in ms. */
const KEPT = 60_000;

/** The whole record of the story: as a file, and as a page to print in a tab of its own. */
export function DossierButtons(props: DossierProps) {
  const say = useWords();
  const { making, make } = useDossier(props);
  return (
    <Flex gap={2} wrap="wrap">
      {FORMATS.map(({ format, word, Icon }) => (
        <PanelButton
          key={format}
          size="S"
          variant="tertiary"
          startIcon={<Icon />}
          loading={making === format}
          onClick={() => void make(format)}
        >
          {say(word)}
        </PanelButton>
      ))}
    </Flex>
  );
}

function useDossier({ model, documentId }: DossierProps) {
  const say = useWords();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [making, setMaking] = useState<Format | null>(null);
  const make = async (format: Format) => {
    // Opened at once: what opens later than the click, browsers take for an advertisement.
    const tab = format === 'html' ? window.open('', '_blank') : null;
    setMaking(format);
    try {
      const params = { format, language: locale.startsWith('es') ? 'es' : 'en' };
      const address = `/newsdesk/dossier/${model}/${documentId}`;
      const { data } = await get<Blob>(address, { params, responseType: 'blob' });
      if (tab) show(data, tab);
      else saveFile(data, `dossier-${documentId}.${format}`);
    } catch {
      tab?.close();
      toggleNotification({ type: 'danger', message: say('dossier.failed') });
    } finally {
      setMaking(null);
    }
  };
  return { making, make };
}

/** Shows a page that was fetched with the panel's own token. It runs nothing: it says so itself. */
function show(page: Blob, tab: Window): void {
  const address = URL.createObjectURL(page);
  tab.location.replace(address);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
