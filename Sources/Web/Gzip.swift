import CZlib
import NIOCore

/// Pages made smaller on their way, as browsers ask for: zlib, the library that everything uses.
///
/// The tokens of forms are masked anew on each page, so that their length tells nothing (BREACH).
enum Gzip {
  /// The bytes in gzip's form; nil where zlib has no room, and the page goes as it is.
  static func compressed(_ bytes: [UInt8]) -> ByteBuffer? {
    var stream = unsafe z_stream()
    guard unsafe heard_gzip_begin(&stream, 1) == Z_OK else { return nil }
    defer { _ = unsafe deflateEnd(&stream) }
    let most = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    var output = [UInt8](repeating: 0, count: most)
    var input = bytes
    let (status, length) = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        let status = unsafe deflate(&stream, Z_FINISH)
        return unsafe (status, most - Int(stream.avail_out))
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return ByteBuffer(bytes: output[..<length])
  }
}
