import Care
import Exchange
import Store

/// A module of a return and the file it came in, as a loaded return is remembered:
/// `Reviews: reviews.csv`.
struct ModuleFile {
  let module: ReturnModule
  let file: String

  init(_ table: ReturnTable) {
    module = table.module
    file = table.fileName
  }

  init?(text: String) {
    guard let colon = text.firstRange(of: ": "),
      let module = ReturnModule(rawValue: String(text[..<colon.lowerBound]))
    else { return nil }
    self.module = module
    file = String(text[colon.upperBound...])
  }

  var text: String { "\(module.name): \(file)" }
}

extension Desk {
  /// Refuses a return that lacks a module which the loaded return of its year has.
  ///
  /// A file that was forgotten must not be taken for rows that were withdrawn.
  func refuseFewerModules(_ incoming: [IncomingReturn]) async throws {
    let loaded = try await loadedReturns()
    for one in incoming {
      guard let before = loaded.first(where: { $0.year == one.year }) else { continue }
      let modules = Set(one.received.files.compactMap { ModuleFile(text: $0)?.module })
      guard
        let missing = before.files.compactMap({ ModuleFile(text: $0)?.module })
          .first(where: { !modules.contains($0) })
      else { continue }
      throw Problem(
        sentence: "The return of \(one.year.name) that is loaded has a \(missing.name) file, and "
          + "this one has none. Nothing was imported.",
        mend: "Add the file; if there is truly nothing to return any more, with its header alone.")
    }
  }
}
