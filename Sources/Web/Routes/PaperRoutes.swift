import Care
import HTTPTypes
import Hummingbird
import Pages
import Store

/// Papers put to a child's record, proceedings in court, and legal advice.
enum PaperRoutes {
  static let all: [Route] =
    [
      .child(.read, .get, "/papers", "papers, court and advice") { asked, child in
        .page(PapersPage(child, on: asked.today))
      },
      .child(.oversee, .get, "/papers/new", "putting a paper to a record", form),
      .child(.oversee, .post, "/papers/new", "putting a paper to a record", keep).takingFiles(),
      .child(.read, .get, "/papers/:paper/file", "reading a paper", file),
    ] + details.routes + newProceeding.routes + proceeding.routes + advice.routes

  private static func blank(_ asked: Asked) -> EntryForm<Paper> {
    PaperForm.form(over: Paper.with { $0.receivedOn = asked.today })
  }

  @Sendable private static func form(_ asked: Asked, _ child: OpenChild) -> Answer {
    .page(page(asked, child, blank(asked)))
  }

  private static func page(
    _ asked: Asked, _ child: OpenChild, _ form: EntryForm<Paper>
  ) -> ChildEntryPage<Paper> {
    PaperForm.page(
      child, form, isScanned: asked.site.settings.scanner != nil, on: asked.today)
  }

  @Sendable private static func keep(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    var form = blank(asked)
    let paper = form.read(asked.sent)
    let content = asked.files.first { $0.field == "file" }?.bytes ?? []
    if content.isEmpty {
      form.problems.add("Choose the file", to: "file")
    } else if content.count > PaperType.largest || PaperType(of: content) == nil {
      form.problems.add("This file cannot be taken. \(PaperType.taken)", to: "file")
    }
    let verdict = form.problems.isEmpty ? await verdict(asked, content) : .clear
    if case .found(let name) = verdict {
      try await note(name, of: "A file was refused", asked, child)
      form.problems.add("This file is not safe: the scanner for viruses knows it", to: "file")
    }
    guard let paper, form.problems.isEmpty else {
      return .page(page(asked, child, form), status: .unprocessableContent)
    }
    do {
      try await asked.desk.keep(
        paper, content: content, of: child.localIdentifier,
        once: SaveKey(asked.sent.text("save")))
    } catch let breach as Breach {
      form.problems = FormProblems(breach.sentence)
      return .page(page(asked, child, form), status: .unprocessableContent)
    }
    return .done(.papers(child.key), verdict == .clear ? .paper : .paperHeld)
  }

  /// What the scanner says of a file now; clear where there is none to ask.
  private static func verdict(_ asked: Asked, _ content: [UInt8]) async -> ScanVerdict {
    await asked.site.settings.scanner?.verdict(on: content) ?? .clear
  }

  private static func note(
    _ name: String, of what: String, _ asked: Asked, _ child: OpenChild
  ) async throws {
    try await asked.desk.note(
      "\(what): the scanner for viruses found \(name).", purpose: "papers of a record",
      about: child.localIdentifier)
  }

  /// Gives the file out to be kept, never to be opened in the site's own name, once it is cleared of
  /// viruses by what the scanner knows today.
  @Sendable private static func file(_ asked: Asked, _ child: OpenChild) async throws -> Answer {
    guard let row: Entered<Paper> = row("paper", asked, child),
      let content = try await asked.desk.content(of: row.value)
    else { return .notFound }
    switch await verdict(asked, content) {
    case .clear: break
    case .found(let name):
      try await note(name, of: "A paper was not given out", asked, child)
      return .page(MessagePage.held(isInfected: true), status: .forbidden)
    case .unknown:
      return .page(MessagePage.held(isInfected: false), status: .serviceUnavailable)
    }
    let type = PaperType(rawValue: row.value.mediaType)
    return .file(
      name: "paper-\(row.key.number).\(type?.ending ?? "bin")",
      type: type?.rawValue ?? "application/octet-stream", content)
  }

  /// The row whose number stands in the address, among those that the user may see.
  private static func row<E: Entry>(
    _ name: String, _ asked: Asked, _ child: OpenChild
  ) -> Entered<E>? {
    let number = asked.parameters.get(name).flatMap(Int64.init)
    return child.entries.all(E.self).first { $0.key.number == number }
  }

  private static let details = EntryRoutes<Paper>(
    .oversee, "/papers/:paper", "changing what is said of a paper", notice: .paper,
    done: { .papers($0.key) }, row: { row("paper", $0, $1) },
    form: { asked, child in
      let row: Entered<Paper>? = row("paper", asked, child)
      return row.map { PaperForm.form(over: $0.value) }
    },
    page: { asked, child, form in
      let row: Entered<Paper>? = row("paper", asked, child)
      return PaperForm.page(child, form, key: row?.key, on: asked.today)
    })

  private static let newProceeding = EntryRoutes<Proceeding>(
    .oversee, "/proceedings/new", "recording proceedings in court", notice: .proceeding,
    done: { .papers($0.key) },
    form: { asked, _ in ProceedingForm.form(over: Proceeding.with { $0.startedOn = asked.today }) },
    page: { ProceedingForm.page($1, $2, on: $0.today) })

  private static let proceeding = EntryRoutes<Proceeding>(
    .oversee, "/proceedings/:proceeding", "changing proceedings in court", notice: .proceeding,
    done: { .papers($0.key) }, row: { row("proceeding", $0, $1) },
    form: { asked, child in
      let row: Entered<Proceeding>? = row("proceeding", asked, child)
      return row.map { ProceedingForm.form(over: $0.value) }
    },
    page: { asked, child, form in
      let row: Entered<Proceeding>? = row("proceeding", asked, child)
      return ProceedingForm.page(child, form, key: row?.key, on: asked.today)
    })

  private static let advice = EntryRoutes<Footprint>(
    .oversee, "/advice/new", "recording legal advice", notice: .advice,
    done: { .papers($0.key) },
    form: { asked, _ in AdviceForm.form(of: asked.user, on: asked.today) },
    page: { AdviceForm.page($1, $2, on: $0.today) })
}
