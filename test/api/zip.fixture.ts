import { deflateRawSync } from 'node:zlib';

/** A ZIP archive of one entry. */
export function zip(name: string, content: Buffer): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content, { level: 9 });
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(0, 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const named = Buffer.from(name);
  const short = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
  const long = (value: number): Buffer => Buffer.concat([short(value & 65535), short(value >>> 16)]);
  const shared = Buffer.concat([
    short(20),
    short(0),
    short(8),
    long(0),
    sizes,
    short(named.length),
    short(0),
  ]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, named, packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'), short(20), shared, short(0), short(0), short(0), long(0), long(0), named,
  ]); // prettier-ignore
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006'), short(0), short(0), short(1), short(1), long(central.length), long(local.length), short(0),
  ]); // prettier-ignore
  return Uint8Array.from(Buffer.concat([local, central, end]));
}
