import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Store

/// The style sheet and the script, ready to be sent, each under an address that changes with it.
struct Assets: Sendable {
  struct Asset: Sendable {
    let type: String
    let plain: ByteBuffer
    let compressed: ByteBuffer?
  }

  /// By the last part of the address.
  let all: [String: Asset]
  let places: Frame.AssetPlaces
  /// What the last run of the checks in a browser found; nil where they were not run.
  let accessibility: AccessibilityRun?

  /// Reads what `Tools/make-assets.sh` put together; throws ``AssetsMissing`` where it is not there.
  init(folder: String?) throws {
    let folders = [folder, Assets.besideProgram, Assets.inSource].compactMap(\.self)
    guard let folder = folders.first(where: { Assets.bytes("\($0)/heard.css") != nil }) else {
      throw AssetsMissing(folders: folders)
    }
    var all: [String: Asset] = [:]
    var addresses: [String: String] = [:]
    for (name, type) in [
      ("heard.css", "text/css"), ("heard.js", "text/javascript"), ("heard.svg", "image/svg+xml"),
    ] {
      guard let bytes = Assets.bytes("\(folder)/\(name)") else {
        throw AssetsMissing(folders: [folder])
      }
      let hash = SHA256.hash(data: bytes).prefix(6)
      let file = "\(Hexadecimal.text(Array(hash)))-\(name)"
      all[file] = Asset(
        type: "\(type); charset=utf-8", plain: ByteBuffer(bytes: bytes),
        compressed: Assets.bytes("\(folder)/\(name).gz").map { ByteBuffer(bytes: $0) })
      addresses[name] = "/assets/\(file)"
    }
    self.all = all
    accessibility = Assets.bytes("\(folder)/accessibility.txt")
      .flatMap { AccessibilityRun(String(decoding: $0, as: UTF8.self)) }
    places = Frame.AssetPlaces(
      sheet: addresses["heard.css"] ?? "", script: addresses["heard.js"] ?? "",
      icon: addresses["heard.svg"] ?? "")
  }

  private static func bytes(_ path: String) -> Data? {
    try? Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static var besideProgram: String? {
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return program.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "assets").path
    }
  }

  /// Where the program was built, for those who work on it.
  private static var inSource: String? {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Served").path
  }

  func answer(_ file: String, to request: Request) -> Response? {
    guard let asset = all[file] else { return nil }
    let takesGzip = request.headers[.acceptEncoding]?.contains("gzip") ?? false
    var headers: HTTPFields = [
      .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
      .vary: "Accept-Encoding",
    ]
    guard takesGzip, let compressed = asset.compressed else {
      return Response(
        status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.plain))
    }
    headers[.contentEncoding] = "gzip"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: compressed))
  }
}

/// That the style sheet or the script is not where it is looked for.
package struct AssetsMissing: Error, CustomStringConvertible {
  let folders: [String]

  package var description: String {
    "The pages' style sheet is in none of these folders: \(folders.joined(separator: ", ")). Run "
      + "make assets, or name the folder with --assets."
  }
}
