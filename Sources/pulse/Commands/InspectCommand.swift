import ArgumentParser

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Run one part of the program from outside, JSON out.",
    subcommands: [InspectPartCommand.self, InspectFeedCommand.self], defaultSubcommand: InspectPartCommand.self)
}
