import ArgumentParser
import Pipeline
import Records

@main
struct Pulse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pulse", abstract: "A terminal for the music industry, as a static site.",
    version: Program.version,
    subcommands: [
      RunCommand.self, FetchCommand.self, DigestCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
      CleanCommand.self,
      InitCommand.self,
      ScheduleCommand.self,
      RecipeCommand.self, ExportCommand.self, ImportCommand.self, MergeCommand.self,
      InspectCommand.self,
    ])

  static func main() async {
    SiteBuild.prepareMemory()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: told(error))
    }
  }

  /// An error as the command line tells it: one that is a wrong usage ends with the status of that, wherever it is found.
  static func told(_ error: any Error) -> any Error {
    (error as? UsageError).map { ValidationError($0.description) } ?? error
  }
}
