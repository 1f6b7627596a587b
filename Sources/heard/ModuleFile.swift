import Care
import Exchange
import Store

/// A module of a return and the file it came in without its folder, as a loaded return is remembered:
/// `Reviews: reviews.csv`.
struct ModuleFile {
  let module: ReturnModule
  let file: String

  init(_ table: ReturnTable) {
    module = table.module
    file = String(table.fileName.split(separator: "/").last ?? "")
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
      var modules = Set(one.received.files.compactMap { ModuleFile(text: $0)?.module })
      // XML that says nothing of a module says that there is nothing.
      if one.isXML { modules.formUnion(ReturnModule.allCases.filter(\.isInXML)) }
      guard
        let missing = before.files.compactMap({ ModuleFile(text: $0)?.module })
          .first(where: { !modules.contains($0) })
      else { continue }
      if one.isXML {
        throw Problem(
          sentence: "The return of \(one.year.name) that is loaded has a \(missing.name) file, "
            + "which XML cannot carry. Nothing was imported.",
          mend: "Give the folder with the CSV files of the return instead.")
      }
      throw Problem(
        sentence: "The return of \(one.year.name) that is loaded has a \(missing.name) file, and "
          + "this one has none. Nothing was imported.",
        mend: "Add the file; if there is truly nothing to return any more, with its header alone.")
    }
  }
}
