import ArgumentParser

@main
struct Heard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Heard")
}
