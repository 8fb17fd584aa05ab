import type { CallDetail } from "../world/types.ts";

const SAMPLES_PER_SECOND = 8_000;
const HEADER_BYTES = 44;
const SILENCE = 128;
const LOUDNESS = 44;
/** Samples in which a sentence swells and fades, so that it does not click. */
const FADE_SAMPLES = 160;
const PITCHES_HZ = [118, 196, 147, 233, 131, 262, 165, 294];

interface Utterance {
  start: number;
  end: number;
  pitchHz: number;
}

/**
 * The recording of a call as a WAV file (PCM, 8 kHz, 8 bit, mono) that never exists as a whole: every byte
 * follows from its place. Each sentence of the transcript is a hum at its speaker's pitch, the rest silence.
 */
export class CallAudio {
  readonly size: number;
  readonly #samples: number;
  readonly #utterances: Utterance[];

  constructor(call: Pick<CallDetail, "durationSeconds" | "transcript">) {
    this.#samples = Math.max(1, Math.round(call.durationSeconds * SAMPLES_PER_SECOND));
    this.size = HEADER_BYTES + this.#samples;
    this.#utterances = utterancesOf(call);
  }

  /** Bytes from `start` up to but excluding `end`. */
  bytes(start: number, end: number): Uint8Array<ArrayBuffer> {
    const header = wavHeader(this.#samples);
    const bytes = new Uint8Array(Math.max(0, end - start));
    for (let at = start; at < Math.min(end, HEADER_BYTES); at += 1) bytes[at - start] = header[at] ?? 0;
    const firstSample = Math.max(0, start - HEADER_BYTES);
    let utterance = this.#firstEndingAfter(firstSample);
    for (let sample = firstSample; sample < end - HEADER_BYTES; sample += 1) {
      while (sample >= (this.#utterances[utterance]?.end ?? Number.POSITIVE_INFINITY)) utterance += 1;
      bytes[sample + HEADER_BYTES - start] = loudnessAt(sample, this.#utterances[utterance]);
    }
    return bytes;
  }

  #firstEndingAfter(sample: number): number {
    let low = 0;
    let high = this.#utterances.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#utterances[middle]?.end ?? 0) > sample) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function loudnessAt(sample: number, utterance: Utterance | undefined): number {
  if (utterance === undefined || sample < utterance.start) return SILENCE;
  const edge = Math.min(sample - utterance.start, utterance.end - sample);
  const fade = Math.min(1, edge / FADE_SAMPLES);
  const seconds = sample / SAMPLES_PER_SECOND;
  const turn = 2 * Math.PI * utterance.pitchHz * seconds;
  const syllables = 0.65 + 0.35 * Math.sin(2 * Math.PI * 4 * seconds);
  return Math.round(
    SILENCE + LOUDNESS * fade * syllables * (0.75 * Math.sin(turn) + 0.25 * Math.sin(2 * turn)),
  );
}

function utterancesOf({ transcript }: Pick<CallDetail, "transcript">): Utterance[] {
  const speakers = [...new Set(transcript.map(({ speakerId }) => speakerId))];
  let endOfLast = 0;
  return transcript
    .flatMap(({ speakerId, sentences }) => sentences.map((sentence) => ({ speakerId, ...sentence })))
    .sort((left, right) => left.start - right.start)
    .flatMap(({ speakerId, start, end }) => {
      const pitchHz = PITCHES_HZ[speakers.indexOf(speakerId) % PITCHES_HZ.length] ?? SILENCE;
      const utterance = { start: Math.max(endOfLast, toSamples(start)), end: toSamples(end), pitchHz };
      if (utterance.end <= utterance.start) return [];
      endOfLast = utterance.end;
      return [utterance];
    });
}

function toSamples(milliseconds: number): number {
  return Math.round((milliseconds * SAMPLES_PER_SECOND) / 1_000);
}

function wavHeader(samples: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("RIFF", 0);
  header.writeUInt32LE(HEADER_BYTES - 8 + samples, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  header.writeUInt32LE(SAMPLES_PER_SECOND, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write("data", 36);
  header.writeUInt32LE(samples, 40);
  return header;
}
