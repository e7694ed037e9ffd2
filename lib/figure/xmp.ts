import { escapeXml } from './xml';

type Described = { readonly lang: string; readonly title: string; readonly metadata: { readonly source: string; readonly licence: string; readonly identifier: string } };

/** Dublin Core as XMP, which file browsers and libraries read out of a PDF. */
export function xmpPacket({ lang, title, metadata: { source, licence, identifier } }: Described): string {
  const inLang = (name: string, text: string) => `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>', // the id that the standard gives every packet
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<dc:format>application/pdf</dc:format>',
    inLang('title', title),
    inLang('rights', licence),
    `<dc:source>${escapeXml(source)}</dc:source>`,
    `<dc:identifier>${escapeXml(identifier)}</dc:identifier>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
