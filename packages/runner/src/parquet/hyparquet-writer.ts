/**
 * The door of hyparquet-writer: its writer of row groups, and its serialiser of footers. The index of a file is ours,
 * because the library holds all row groups of one as objects, whose number grows with the runs of a study.
 */
export { ByteWriter, ParquetWriter } from 'hyparquet-writer'
export { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js'
