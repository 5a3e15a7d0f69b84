import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { saveFile } from '../saveFile';
import { useClaimListWords } from './useClaimListWords';
import { statusOf, type Question } from './useAsked';

const TOO_MANY = 400;

interface ExportProps {
  /** What the list shows; its page does not matter. */
  readonly query: Question;
  readonly isEmpty: boolean;
}

/** Saves the list, as it is narrowed and sorted, as a CSV file. */
export const ExportButton = ({ query, isEmpty }: ExportProps) => {
  const say = useClaimListWords();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSaving, setIsSaving] = useState(false);
  const { page: _page, pageSize: _pageSize, ...asked } = query;
  const exportList = async () => {
    setIsSaving(true);
    try {
      const params = { ...asked, language: locale.startsWith('es') ? 'es' : 'en' };
      const { data } = await get<Blob>('/newsdesk/claims/export', { params, responseType: 'blob' });
      saveFile(data, `${say('file')}.csv`);
    } catch (error) {
      const isTooLarge = statusOf(error) === TOO_MANY;
      const message = say(isTooLarge ? 'tooMany' : 'notSaved');
      toggleNotification({ type: 'danger', message });
    } finally {
      setIsSaving(false);
    }
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isSaving}
      disabled={isEmpty}
      onClick={() => void exportList()}
    >
      {say('export')}
    </Button>
  );
};
