import type { FinderWords } from '../finderWords';
import { SPANISH_CUES } from './cues';
import { SPANISH_CLASSES, SPANISH_SUFFIXES } from './words';
import { inflectSpanish } from './verbs';

export const spanishFinder: FinderWords = {
  classes: SPANISH_CLASSES,
  suffixes: SPANISH_SUFFIXES,
  clitics: {},
  elisions: '',
  titles: `
    sr sra srta sres sras dr dra dres d dña gral lic ing prof profa arq mons cap cnel tte sto sta fr
    excmo excma ilmo ilma
  `,
  abbreviations: `
    ene feb mar abr may jun jul ago sep sept oct nov dic ee uu ff aa rr cc jj oo núm nº pág págs art arts
    etc av avda c cía sa ltda depto dpto tel min seg km kg aprox ed vol cap p pp vs s
  `,
  grammar: {
    shapedInfinitives: true,
    subjectsFollow: true,
    clausesNeedThat: true,
    articlesAreObjects: true,
    contentKeepsPreposition: true,
    contentsRunOn: true,
    judgedByGrade: true,
    thatIsRelative: true,
  },
  inflect: inflectSpanish,
  ...SPANISH_CUES,
  otherVerbs: `
    haber hacer ir dar llegar llevar dejar pasar quedar poner parecer seguir encontrar venir salir volver
    tomar conocer vivir tratar mirar empezar comenzar buscar existir entrar trabajar perder producir
    ocurrir recibir permitir aparecer conseguir servir sacar necesitar resultar abrir crear ganar
    formar traer partir morir aceptar realizar lograr presentar ofrecer participar utilizar aprobar
    cumplir celebrar iniciar tener causar afectar registrar incluir contener visitar viajar firmar
    detener matar herir atacar adoptar apoyar aumentar bajar subir crecer reducir caer cerrar
    convertir constituir contribuir dirigir encabezar presidir elegir ejercer enviar evitar examinar
    impedir imponer implicar investigar jugar vencer derrotar marcar nombrar designar obtener ocupar
    operar procesar proceder provocar publicar reunir sufrir superar suspender sumar terminar usar
    vender comprar votar asistir acudir actuar alcanzar cambiar correr costar durar estudiar faltar
    fallecer finalizar instalar intervenir pagar pertenecer preparar quitar recoger retirar
    representar someter sustituir suponer desarrollar desplazar dictar figurar mejorar mostrar
    poder deber soler acabar liberar inaugurar condenar juzgar
  `,
  pronouns: { one: 'él ella', many: 'ellos ellas ambos ambas' },
};
