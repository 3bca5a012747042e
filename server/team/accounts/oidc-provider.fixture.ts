/** A real OpenID Connect provider on this machine, where whoever asks is signed in as the person who is set. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import Provider from 'oidc-provider';

export interface ProviderPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
const CLIENT = { client_id: 'rundown', client_secret: 'a secret of the two alone, long enough' };

/** `redirectUri`: where Rundown takes people back; `port` 0 lets the system choose. */
export async function startProvider(redirectUri: string, port = 0) {
  const people = new Map<string, ProviderPerson>();
  let current = '';
  const handler: { handle?: (incoming: IncomingMessage, outgoing: ServerResponse) => void } = {};
  const server = createServer((incoming, outgoing) => handler.handle?.(incoming, outgoing));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [redirectUri], id_token_signed_response_alg: 'ES256' }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: ['of this test alone'] },
    claims: { profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    // What has no code_challenge is refused.
    pkce: { required: () => true, methods: ['S256'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    findAccount: (_context, id) => {
      const person = people.get(id);
      if (person === undefined) return undefined;
      const { name, email } = person;
      const claims = () => ({ sub: id, name, email, email_verified: true });
      return { accountId: id, claims };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  handler.handle = (incoming, outgoing) => {
    if (incoming.url?.startsWith('/interaction/') !== true) {
      void callback(incoming, outgoing);
      return;
    }
    const login = { accountId: current };
    void provider.interactionFinished(incoming, outgoing, { login });
  };
  return {
    issuer,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.client_id,
      OIDC_CLIENT_SECRET: CLIENT.client_secret,
      OIDC_NAME: 'Bakery ID',
    },
    /** From now on this is who is at the provider. */
    signInAs: (person: ProviderPerson) => {
      people.set(person.id, person);
      current = person.id;
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
