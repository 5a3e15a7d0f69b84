/* eslint-disable */
import { httpDoors, serverDoors } from './doors';
import { testEveryDoor } from './matrix/testEveryDoor';
const what = process.env.TEETH!;
const beforeLoad = (strapi: any) => {
  if (what === 'middleware') { const use = strapi.documents.use; strapi.documents.use = (f: any) => { if (f.toString().includes('DOORS')) { console.log('gate off'); return; } return use(f); }; }
  if (what === 'tripwire') { const sub = strapi.db ? strapi.db.lifecycles.subscribe : null; 
    const orig = strapi.hook; 
    (strapi as any).__noTripwire = true; }
  if (what === 'transaction') { (strapi as any).__noTrx = true; }
};
const lateLoad = (strapi: any) => {
  beforeLoad(strapi);
  const register = strapi.register.bind(strapi);
  strapi.register = async () => {
    const add = strapi.add.bind(strapi);
    return register();
  };
  const get = strapi.get.bind(strapi);
  if (what === 'tripwire' || what === 'transaction') {
    let patched = false;
    strapi.get = (name: string) => {
      const value = get(name);
      if (name === 'db' && !patched && value?.lifecycles) {
        patched = true;
        if (what === 'tripwire') { const subscribe = value.lifecycles.subscribe; value.lifecycles.subscribe = (s: any) => { if (s.models && s.beforeCreateMany && s.models.includes('api::story.story')) { console.log('tripwire off'); return () => {}; } return subscribe(s); }; }
        if (what === 'transaction') { const t = value.transaction.bind(value); value.transaction = async (cb: any) => cb ? cb({ onCommit: (f: any) => f(), onRollback: (f: any) => f(), commit() {}, rollback() {}, trx: { isCompleted: () => true } }) : t(); }
      }
      return value;
    };
  }
};
testEveryDoor('teeth', what === 'transaction' ? serverDoors : [...serverDoors, ...httpDoors], { doors: ['graphql', 'users', 'mcp'], beforeLoad: lateLoad } as never);
