/** The door of hyparquet, which reads Parquet tables. */
export { parquetMetadataAsync, parquetReadObjects, parquetRead, parquetSchema } from 'hyparquet'
export type { AsyncBuffer, FileMetaData } from 'hyparquet'
