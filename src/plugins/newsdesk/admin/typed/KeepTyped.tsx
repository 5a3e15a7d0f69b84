import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useFormState, type Panel } from '../strapi';

/**
 * Keeps what somebody typed when the server refuses to save it. Strapi's edit view shows the form as
 * saved at once, and takes that back when it hears of a refusal: with it goes everything that was typed
 * since the last time. This stands beside the form as a panel of which nothing is seen.
 */
export const KeepTyped: Panel = () => {
  const { values, initialValues, isSubmitting, errors, setValues } = useFormState();
  const { pathname, search } = useLocation();
  // A story and a language of it.
  const place = `${pathname} ${new URLSearchParams(search).get('plugins[i18n][locale]') ?? ''}`;
  const typed = useRef(values);
  const typedAt = useRef(place);
  const wasSubmitting = useRef(false);
  useEffect(() => {
    if (isSubmitting && !wasSubmitting.current) {
      typed.current = values;
      typedAt.current = place;
    }
    wasSubmitting.current = isSubmitting;
    const isRefused = !isSubmitting && Object.keys(errors).length > 0;
    // Who takes back by hand what they typed has a form that says the same and is another object.
    const isTakenBack = values === initialValues && values !== typed.current;
    // Twice: once from the form as if saved, once from the form as it was before.
    if (isRefused && isTakenBack && place === typedAt.current) setValues(typed.current);
  }, [isSubmitting, errors, values, initialValues, setValues, place]);
  return null;
};
