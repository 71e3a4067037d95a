import { escapeXml } from "../../render/escapeXml.ts";
import type { PdfStandard } from "./press/pdfStandard.ts";

/** What a document says of itself. */
export interface DocumentInfo {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  /** As in BCP 47. */
  lang: string;
  /** A plain date: `2025-12-31`. */
  date: string;
  /** 32 hexadecimal digits from the content. */
  id: string;
}

/** What wrote the file. */
export const PRODUCER = "Mianyu Atlas";

/** The document's information as an XMP packet (ISO 16684-1), as PDF/X-4 asks for it (ISO 15930-7). */
export function xmp(
  { title, author, subject, keywords, lang, date, id }: DocumentInfo,
  standard: PdfStandard,
) {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const items = (texts: readonly string[]) =>
    texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join("");
  const uuid = `uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
  const time = `${date}T00:00:00Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq>${items([author])}</rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:subject><rdf:Bag>${items(keywords)}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${items([lang])}</rdf:Bag></dc:language>
<pdf:Keywords>${escapeXml(keywords.join(", "))}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:MetadataDate>${time}</xmp:MetadataDate>
<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID>
<xmpMM:InstanceID>${uuid}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
${standard.xmp}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
