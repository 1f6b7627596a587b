import Care
import Exchange
import Hummingbird
import Pages
import Store

/// Figures of others: seen by whoever sees figures, entered and corrected by who answers for them.
enum ReferenceRoutes {
  static let all: [Route] =
    [
      .service(.seeFigures, .get, "/reference-figures", list),
      .service(.keepReference, .get, "/reference-figures/file") { _ in
        .page(ReferenceFilePage())
      },
      .service(.keepReference, .post, "/reference-figures/file", readFile).takingFiles(),
    ] + entering.routes + correcting.routes + takingOut.routes

  @Sendable private static func list(_ asked: Asked) async throws -> Answer {
    .page(
      ReferencePage(
        try await asked.desk.referenceFigures(), told: try await asked.desk.referenceChanges(),
        names: try await asked.names(), to: asked.user))
  }

  private static let entering = SettingRoutes<ReferenceForm>(
    act: .keepReference, path: "/reference-figures/new", notice: .referenceKept,
    form: { asked in
      let subject = ReferenceSubject(rawValue: asked.query.text("about")) ?? .residents
      return ReferenceForm(
        entering: subject, among: try await asked.desk.referenceFigures())
    }, otherwise: place)

  private static let correcting = SettingRoutes<ReferenceForm>(
    act: .keepReference, path: "/reference-figures/change", notice: .referenceKept,
    form: { asked in
      let held = try await asked.desk.referenceFigures()
      return held.first { $0.isNamed(in: asked.query) }
        .map { ReferenceForm(correcting: $0, among: held) }
    }, otherwise: place)

  private static let takingOut = SettingRoutes<ReferenceTakingOut>(
    act: .keepReference, path: "/reference-figures/take-out", notice: .referenceTakenOut,
    form: { asked in
      try await asked.desk.referenceFigures().first { $0.isNamed(in: asked.query) }
        .map(ReferenceTakingOut.init)
    }, otherwise: place)

  /// Takes in the figures of a file that can be read, as the command does, and shows what cannot.
  @Sendable private static func readFile(_ asked: Asked) async throws -> Answer {
    let key = SaveKey(asked.sent.text("save"))
    if try await asked.desk.happened(key) { return .done(.reference, .referenceFile) }
    let reading: ReferenceFile.Reading
    switch read(asked) {
    case .success(let read): reading = read
    case .failure(let refused):
      return .page(
        ReferenceFilePage(typed: asked.sent, problems: refused.problems),
        status: .unprocessableContent)
    }
    let change = Change.Reference.Entered(
      reading.figures, over: try await asked.desk.referenceFigures())
    if !change.figures.isEmpty {
      try await asked.desk.record(
        .reference(.entered(change)),
        purpose: "entering figures of others from a file: \(asked.sent.why)", once: key)
    }
    if reading.findings.isEmpty, !change.figures.isEmpty {
      return .done(.reference, .referenceFile)
    }
    return .page(
      ReferenceFilePage(
        typed: asked.sent,
        taken: .init(
          figures: reading.figures.count, changed: change.figures.count,
          findings: reading.findings.map {
            .init(line: $0.line, column: $0.columns.first, sentence: "\($0.message) \($0.mend)")
          })))
  }

  /// What is wrong with the form, or with the file as a whole.
  private struct Refused: Error { let problems: FormProblems }

  private static func read(_ asked: Asked) -> Result<ReferenceFile.Reading, Refused> {
    var problems = FormProblems()
    let content = asked.files.first { $0.field == "file" }?.bytes ?? []
    if content.isEmpty {
      problems.add("Choose the file", to: "file")
    } else if content.count > ReferenceFile.largest {
      problems.add("The file is larger than a list of figures can be", to: "file")
    }
    if asked.sent.why.isEmpty { problems.add("Say why the figures are entered", to: "why") }
    guard problems.isEmpty else { return .failure(Refused(problems: problems)) }
    do throws(InputFault) {
      return .success(try ReferenceFile(name: "The file", bytes: content).read())
    } catch {
      problems.add("\(error.sentence) \(error.mend)", to: "file")
      return .failure(Refused(problems: problems))
    }
  }

  @Sendable private static func place(_ asked: Asked) -> Place { .reference }
}
