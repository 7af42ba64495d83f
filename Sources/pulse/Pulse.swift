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
    await main(nil)
  }
}
