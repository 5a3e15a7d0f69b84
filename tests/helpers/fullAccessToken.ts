/** Who signs in to the panel. */
export interface Administrator {
  readonly email: string;
  readonly password: string;
}

interface Answer {
  readonly data?: { readonly token?: string; readonly accessKey?: string };
}

/** Registers the first administrator of a new Strapi server, as its panel does. */
export async function registerAdministrator(address: string): Promise<Administrator> {
  const administrator = { email: 'ada@newsroom.test', password: 'Ada-1-of-the-test' };
  await post(`${address}/admin/register-admin`, {
    ...administrator,
    firstname: 'Ada',
    lastname: 'Ruiz',
  });
  return administrator;
}

/** Makes an API token that may do everything, as an administrator does in the panel. */
export async function fullAccessToken(
  address: string,
  { email, password }: Administrator,
): Promise<string> {
  const { data: session } = await post(`${address}/admin/login`, { email, password });
  const token = {
    name: `test ${Date.now()}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  };
  const { data: made } = await post(`${address}/admin/api-tokens`, token, session?.token);
  return made!.accessKey!;
}

async function post(url: string, body: object, token = ''): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
