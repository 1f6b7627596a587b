import CDeflate
import NIOCore

/// Pages made smaller on their way, as browsers ask for, by libdeflate.
///
/// The tokens of forms are masked anew on each page, so that their length tells nothing (BREACH).
enum Gzip {
  /// The bytes in gzip's form; nil where there is no room, and the page goes as it is.
  static func compressed(_ bytes: [UInt8]) -> ByteBuffer? {
    guard let compressor = unsafe libdeflate_alloc_compressor(1) else { return nil }
    defer { unsafe libdeflate_free_compressor(compressor) }
    let most = unsafe libdeflate_gzip_compress_bound(compressor, bytes.count)
    var output = ByteBufferAllocator().buffer(capacity: most)
    let length = unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: most) { target in
      unsafe bytes.withUnsafeBytes { source in
        unsafe libdeflate_gzip_compress(
          compressor, source.baseAddress, source.count, target.baseAddress, target.count)
      }
    }
    return length > 0 ? output : nil
  }
}
