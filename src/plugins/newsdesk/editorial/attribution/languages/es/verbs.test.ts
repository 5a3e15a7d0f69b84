import { inflectSpanish } from './verbs';

function formsOf(lemma: string, stands?: string): string[] {
  return inflectSpanish(lemma)
    .filter(([, form]) => stands === undefined || form === stands)
    .map(([word]) => word);
}

describe('the forms of Spanish verbs', () => {
  it.each([
    ['afirmar', 'afirma afirman afirme afirmó afirmaron afirmaba afirmará afirmaría afirmando'],
    ['explicar', 'explique expliquen explicó'],
    ['negar', 'niega niegan niegue negó negaba negará'],
    ['rechazar', 'rechace rechazó'],
    ['exigir', 'exige exija exigió'],
    ['reconocer', 'reconoce reconozca reconoció'],
    ['advertir', 'advierte advirtió advirtieron advirtiendo advertía'],
    ['pedir', 'pide pidió pidieron pidiendo pedirá'],
    ['contar', 'cuenta contó contaron contaba'],
    ['decir', 'dice dijo dijeron decía dirá diría diga diciendo'],
    ['predecir', 'predice predijo predijeron prediciendo'],
    ['sostener', 'sostiene sostuvo sostuvieron sostendrá sosteniendo'],
    ['proponer', 'propone propuso propusieron propondrá proponiendo'],
    ['prever', 'prevé prevén previó previeron previendo'],
    ['concluir', 'concluye concluyó concluyeron concluyendo'],
    ['creer', 'cree creyó creyeron creyendo'],
  ])('of %s: %s', (lemma, words) => {
    expect(formsOf(lemma)).toEqual(expect.arrayContaining(words.split(' ')));
  });

  it.each([
    ['decir', 'dicho'],
    ['escribir', 'escrito'],
    ['prever', 'previsto'],
    ['proponer', 'propuesto'],
    ['creer', 'creído'],
    ['afirmar', 'afirmado'],
  ])('tells the participle of %s: %s', (lemma, participle) => {
    expect(formsOf(lemma, 'participle')).toContain(participle);
  });

  it('makes no form twice', () => {
    for (const lemma of ['afirmar', 'advertir', 'decir', 'prever']) {
      const forms = formsOf(lemma);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
