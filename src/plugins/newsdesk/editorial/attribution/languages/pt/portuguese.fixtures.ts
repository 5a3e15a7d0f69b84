import type { Fixture } from '../../fixtures/describeFixtures';

/** Portuguese sentences, of Portugal and of Brazil. */
export const PORTUGUESE: readonly Fixture[] = [
  {
    name: 'finds a clause after "disse que"',
    copy: '[s:O ministro] [q:disse] [c:que o preço do pão vai baixar].',
  },
  {
    name: 'reads the past in "ou"',
    copy: '[s:A diretora] [q:afirmou] [c:que a escola reabre amanhã].',
  },
  {
    name: 'reads the present of headlines',
    copy: '[s:O sindicato] [q:alerta] [c:que os salários estão em atraso].',
  },
  {
    name: 'reads the compound past as one cue',
    copy: '[s:O autarca] [q:tinha garantido] [c:que a obra era segura].',
  },
  {
    name: 'keeps "de" before "que" in the content',
    copy: '[s:A agência] [q:advertiu] [c:de que a seca vai continuar].',
  },
  {
    name: 'reads past the day',
    copy: '[s:A deputada] [q:anunciou] ontem [c:que deixa o partido].',
  },
  {
    name: 'reads past whom it was told',
    copy: '[s:O embaixador] [q:disse] aos jornalistas [c:que não há acordo].',
  },
  {
    name: 'reads past the occasion',
    copy: '[s:O treinador] [q:explicou] numa entrevista [c:que a equipa está cansada].',
  },
  {
    name: 'finds the subject after a clause',
    copy: '[c:O comboio descarrilou perto da estação], [q:informou] [s:a polícia].',
  },
  {
    name: 'finds unnamed subjects after a clause',
    copy: '[c:O refém foi libertado], [q:asseguraram] hoje [s:fontes militares].',
  },
  {
    name: 'finds the subject between verb and clause',
    copy: '[q:Disse] [s:o presidente] [c:que assinará a lei].',
  },
  {
    name: 'finds a clause without a subject',
    copy: '[q:Acrescentou] [c:que não haverá mais mudanças].',
  },
  {
    name: 'leads a dropped subject back',
    copy: '[s1:Teresa Lobo] [q1:disse] [c1:que a ponte é segura].\n[q2:Acrescentou] [c2:que houve três inspeções].',
    speaker: 'Teresa Lobo',
  },
  {
    name: 'leads a pronoun back',
    copy: '[s1:Teresa Lobo] [q1:disse] [c1:que vai sair].\n[s2:Ela] [q2:explicou] [c2:que está cansada].',
    speaker: 'Teresa Lobo',
  },
  {
    name: 'finds "segundo" before what is said',
    copy: '[q:Segundo] [s:a polícia], [c:o incêndio foi provocado].',
  },
  {
    name: 'finds "segundo" after what is said',
    copy: '[c:O incêndio foi provocado], [q:segundo] [s:a polícia].',
  },
  {
    name: 'finds "de acordo com"',
    copy: '[q:De acordo com] [s:o relatório], [c:a barragem está em risco].',
  },
  {
    name: 'takes "segundo disse" as one cue',
    copy: '[c:O voo foi cancelado], [q:segundo disse] [s:um funcionário].',
  },
  {
    name: 'finds a quotation before its cue',
    copy: '[c:"Não vamos desistir"], [q:afirmou] [s:a candidata].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation in guillemets',
    copy: '[c:«Não vamos desistir»], [q:afirmou] [s:a candidata].',
    speech: 'direct',
  },
  {
    name: 'finds a quotation after a colon',
    copy: '[s:O juiz] [q:respondeu]: [c:"Veremos"].',
    speech: 'direct',
  },
  {
    name: 'finds a mixed quotation',
    copy: '[s:O deputado] [q:considerou] [c:que a medida é "injusta"].',
    speech: 'mixed',
  },
  {
    name: 'takes a pronoun on a hyphen into the verb',
    copy: '[s:O governo] [q:comprometeu]-se [c:a publicar as contas].',
  },
  {
    name: 'hears a denial',
    copy: '[s:O ministro] [q:negou] [c:ter recebido dinheiro].',
    force: 'denying',
  },
  {
    name: 'hears an accusation',
    copy: '[s:A oposição] [q:acusou] [c:o presidente de mentir].',
    force: 'accusing',
  },
  {
    name: 'hears an accusation in "denunciou"',
    copy: '[s:A associação] [q:denunciou] [c:a falta de médicos].',
    force: 'accusing',
  },
  {
    name: 'hears a hedge',
    copy: '[s:A defesa] [q:alegou] [c:que o arguido dormia].',
    force: 'hedged',
  },
  {
    name: 'finds a demand',
    copy: '[s:Os trabalhadores] [q:exigiram] [c:o pagamento dos salários].',
  },
  {
    name: 'gives a relative its antecedent',
    copy: 'A carta foi lida por [s:um advogado], que [q:acrescentou] [c:que faltam duas assinaturas].',
  },
  {
    name: 'does not end at "Dr."',
    copy: '[s:O Dr. Pinto] [q:avisou] [c:que o surto está a crescer].',
  },
  {
    name: 'does not end at a decimal comma',
    copy: '[s:O banco] [q:estimou] [c:que a economia vai crescer 2,5 por cento].',
  },
  {
    name: 'ends a content where the same speaker begins another',
    copy: '[s1:[s2:O vereador]] [q1:negou] [c1:os pagamentos] e [q2:anunciou] [c2:que vai recorrer].',
  },
  { name: 'takes no "conta" in a bank for a cue', copy: 'A conta foi bloqueada na terça-feira.' },
  {
    name: 'takes no title in quotation marks for speech',
    copy: 'O filme "A casa do rio" ganhou três prémios.',
  },
];
