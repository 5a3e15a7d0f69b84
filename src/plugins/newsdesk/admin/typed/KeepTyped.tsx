import { useEffect, useRef } from 'react';
import { useFormState, type Panel } from '../strapi';

/** For how long after a refusal the form may still be taken back, in milliseconds; nobody corrects it sooner. */
const AFTERMATH = 1500;

/**
 * Keeps what somebody typed when the server refuses to save it. Strapi's edit view shows the form as
 * saved at once, and takes that back when it hears of a refusal: with it goes everything that was typed
 * since the last time. This stands beside the form as a panel of which nothing is seen.
 */
export const KeepTyped: Panel = () => {
  const { values, modified, isSubmitting, errors, setValues } = useFormState();
  const typed = useRef(values);
  const wasSubmitting = useRef(false);
  const ended = useRef(-Infinity);
  useEffect(() => {
    if (isSubmitting && !wasSubmitting.current) typed.current = values;
    if (!isSubmitting && wasSubmitting.current) ended.current = Date.now();
    wasSubmitting.current = isSubmitting;
    const isRefused = !isSubmitting && Object.keys(errors).length > 0;
    if (!isRefused || modified || Date.now() - ended.current > AFTERMATH) return;
    // Twice: once from the form as if saved, once from the form as it was before.
    if (values !== typed.current) setValues(typed.current);
  }, [isSubmitting, errors, values, modified, setValues]);
  return null;
};
