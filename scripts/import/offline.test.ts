import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { docx } from '../../lib/import/document.fixture';
import { readDocument } from '../../lib/store/document-process';

const OFFICE = 'http://schemas.openxmlformats.org';

it('leaves nothing that makes a connection or waits for one', () => {
  const program = `
    import dgram from 'node:dgram'; import dns from 'node:dns'; import http from 'node:http'; import { connect, createServer } from 'node:net'; import tls from 'node:tls';
    import { goOffline } from ${JSON.stringify(path.resolve('scripts/import/offline.mjs'))};
    goOffline();
    const tries = { connect: () => connect(9, '127.0.0.1'), http: () => http.get('http://127.0.0.1:9/'), tls: () => tls.connect(9, '127.0.0.1'), udp: () => dgram.createSocket('udp4'), dns: () => dns.lookup('example.org', () => 0), listen: () => createServer().listen(0), fetch: () => fetch('http://127.0.0.1:9/') };
    const open = [];
    for (const [name, act] of Object.entries(tries)) { try { act(); open.push(name); } catch (error) { if (!error.message.startsWith('offline')) open.push(name + ': ' + error.message); } }
    process.stdout.write(open.join(), () => process.exit(0));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe('');
});

it('a document that names a server of this machine reaches it by none of its parts', async () => {
  let asked = 0;
  const canary = createServer(() => void (asked += 1));
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = canary.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/a`;
  const outside = (type: string, id: string) => `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${url}" TargetMode="External"/>`;
  const picture = `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>France agreed.</w:t><w:drawing><a:blip r:link="r1"/></w:drawing></w:r></w:p></w:body></w:document>`;
  const word = docx([], { more: { 'word/document.xml': strToU8(picture), 'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${OFFICE}/package/2006/relationships">${['image', 'attachedTemplate', 'hyperlink'].map((type, n) => outside(type, `r${n + 1}`)).join('')}</Relationships>`) } });
  const page = Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${url})>>>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</F<</FS/URL/F(${url})>>/Length 0>>stream\n\nendstream endobj trailer<</Root 1 0 R>>`);
  expect(await readDocument('word', word)).toMatchObject({ text: 'France agreed.' });
  expect(await readDocument('pdf', page)).toEqual({ why: 'no-text' });
  canary.close();
  expect(asked).toBe(0);
});
