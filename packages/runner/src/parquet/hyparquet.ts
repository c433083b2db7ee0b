/** The door of hyparquet, which reads Parquet tables. */
export { parquetMetadataAsync, parquetRead } from 'hyparquet'
export type { AsyncBuffer, FileMetaData } from 'hyparquet'
