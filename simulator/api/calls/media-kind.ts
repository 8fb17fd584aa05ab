/** A kind of recording that Gong takes, told by the first bytes of the file. */
export interface MediaKind {
  media: "Audio" | "Video";
  /** Bytes a second, for guessing the length. */
  bytesPerSecond: number;
}

/** So many bytes tell the kind. */
export const KIND_BYTES = 44;

const MP3_BYTES_PER_SECOND = 16_000;
const VIDEO_BYTES_PER_SECOND = 125_000;
const FLAC_BYTES_PER_SECOND = 60_000;
const FTYP_AT = 4;
const WAV_RATE_AT = 28;
const MKV = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

/** WAV, MP3, MP4, MKV or FLAC; null for anything else. */
export function mediaKindOf(head: Buffer): MediaKind | null {
  const says = (text: string, at: number) => head.subarray(at, at + text.length).toString("latin1") === text;
  if (says("RIFF", 0) && says("WAVE", 8)) {
    const rate = head.length >= KIND_BYTES ? head.readUInt32LE(WAV_RATE_AT) : 0;
    return { media: "Audio", bytesPerSecond: Math.max(1, rate) };
  }
  if (says("ID3", 0) || isMp3Frame(head)) return { media: "Audio", bytesPerSecond: MP3_BYTES_PER_SECOND };
  if (says("fLaC", 0)) return { media: "Audio", bytesPerSecond: FLAC_BYTES_PER_SECOND };
  if (says("ftyp", FTYP_AT) || head.subarray(0, MKV.length).equals(MKV)) {
    return { media: "Video", bytesPerSecond: VIDEO_BYTES_PER_SECOND };
  }
  return null;
}

/** Eleven set bits begin a frame. */
function isMp3Frame(head: Buffer): boolean {
  return head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0;
}
