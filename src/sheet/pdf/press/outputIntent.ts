import { type PDFContext, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Condition } from "../../../state/print/fileChoice.ts";
import { PRESSES, REGISTRY } from "./printingConditions.ts";
import { srgbProfile } from "./srgbProfile.ts";

/**
 * What a file's colours are meant for (ISO 32000-1, 14.11.5): sRGB with its profile, or a press by its name in the
 * ICC's registry, with its profile, if there is one.
 */
export function outputIntent(context: PDFContext, condition: Condition, profile?: Uint8Array): PDFRef {
  const embedded = (bytes: Uint8Array, components: number) =>
    context.register(context.flateStream(bytes, { N: components }));
  if (condition === "office")
    return context.register(
      context.obj({
        Type: "OutputIntent",
        S: "GTS_PDFA1",
        OutputConditionIdentifier: PDFString.of("sRGB"),
        Info: PDFString.of("sRGB, IEC 61966-2-1"),
        DestOutputProfile: embedded(srgbProfile(), 3),
      }),
    );
  const { identifier, description } = PRESSES[condition];
  return context.register(
    context.obj({
      Type: "OutputIntent",
      S: "GTS_PDFX",
      OutputCondition: PDFString.of(description),
      OutputConditionIdentifier: PDFString.of(identifier),
      RegistryName: PDFString.of(REGISTRY),
      Info: PDFString.of(description),
      DestOutputProfile: profile && embedded(profile, 4),
    }),
  );
}
