import type { Answer, Door, Visit } from './door';
import { send } from './http';

interface ToolAnswer {
  readonly result?: {
    readonly isError?: boolean;
    readonly content: readonly { readonly text: string }[];
  };
  readonly error?: { readonly message: string };
}

async function callTool(visit: Visit, name: string, args: unknown): Promise<Answer> {
  const { status, body } = await send(visit, {
    method: 'POST',
    path: '/mcp',
    authorization: visit.room.as.mcp,
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
  });
  const { result } = body as ToolAnswer;
  if (status !== 200 || !result) throw new Error(`MCP: ${status} ${JSON.stringify(body)}`);
  const message = result.content.map(({ text }) => text).join('\n');
  if (!result.isError) return { outcome: 'published', documentId: visit.documentId };
  return { outcome: 'refused', name: 'ToolError', message, details: {} };
}

/** Machines that call Strapi's tools (MCP). */
export const machineDoors: readonly Door[] = [
  {
    name: 'a machine’s publish tool (MCP)',
    takes: 'stored',
    forms: ['absent', 'string', 'translation'],
    record: ['mcp', /^admin user \d+$/],
    announces: true,
    saysMessageOnly: true,
    isSlow: true,
    open: (visit) =>
      callTool(visit, 'publish_story', {
        documentId: visit.documentId,
        ...(visit.value !== undefined && { locale: visit.value }),
      }),
  },
];
